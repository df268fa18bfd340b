import type { IncomingMessage, ServerResponse } from 'node:http'
import { signedHeaders, type Keys } from '../tencent-signature'
import type { Declared } from '../declared'

interface Body {
  EnvId: string
  TableName: string
  CreateIndexes?: { IndexName: string; MgoKeySchema: { MgoIsUnique: boolean; MgoIndexKeys: { Name: string; Direction: string }[] } }[]
}

/** What was asked of it, for whoever ran a suite against it. */
export interface Told {
  made: string[]
  left: string[]
  indexes: number
  refused: string[]
}

class Refusal extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request.setEncoding('utf8') as AsyncIterable<string>) text += part
  return text
}

function isSigned(keys: Keys, request: IncomingMessage, body: string): boolean {
  const header = (name: string) => String(request.headers[name])
  const ask = { url: `http://${header('host')}`, service: 'tcb', region: '', action: header('x-tc-action'), version: '', body, timestamp: Number(header('x-tc-timestamp')) }
  return signedHeaders(keys, ask)['authorization'] === header('authorization')
}

/** The management of collections in the service's own words: CreateTable, UpdateTable, DescribeTable, DeleteTable. */
export function createTables(keys: Keys, envId: string, declare: (collections: Declared[]) => void) {
  const tables = new Map<string, Declared>()
  const told: Told = { made: [], left: [], indexes: 0, refused: [] }

  function known(name: string): Declared {
    const table = tables.get(name)
    if (!table) throw new Refusal('ResourceNotFound.TableNotExist')
    return table
  }

  const keep = (table: Declared) => {
    declare([table])
    tables.set(table.name, table)
  }

  const actions: Record<string, (body: Body) => object> = {
    CreateTable({ TableName: name }) {
      if (tables.has(name)) throw new Refusal('ResourceInUse')
      keep({ name, permission: 'ADMINONLY', indexes: [] })
      told.made.push(name)
      return {}
    },
    UpdateTable({ TableName: name, CreateIndexes: created = [] }) {
      const indexes = created.map(({ IndexName, MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys } }) =>
        ({ name: IndexName, unique, keys: MgoIndexKeys.map((key) => ({ field: key.Name, direction: key.Direction === '-1' ? (-1 as const) : (1 as const) })) }))
      keep({ ...known(name), indexes })
      told.indexes += indexes.length
      return {}
    },
    DescribeTable: ({ TableName: name }) => ({ Indexes: [{ Name: '_id_' }, ...known(name).indexes.map((index) => ({ Name: index.name }))] }),
    DeleteTable({ TableName: name }) {
      known(name)
      tables.delete(name)
      return {}
    },
  }

  function answerTo(request: IncomingMessage, text: string): object {
    if (!isSigned(keys, request, text)) throw new Refusal('AuthFailure.SignatureFailure')
    const body = JSON.parse(text) as Body
    const action = actions[String(request.headers['x-tc-action'])]
    if (body.EnvId !== envId) throw new Refusal('ResourceNotFound.EnvNotExist')
    if (!action) throw new Refusal('InvalidAction')
    return action(body)
  }

  return {
    told: (): Told => ({ ...told, left: [...tables.keys()] }),
    async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const text = await textOf(request)
      let answer: object
      try {
        answer = answerTo(request, text)
      } catch (reason) {
        const code = reason instanceof Refusal ? reason.code : 'InternalError'
        told.refused.push(`${String(request.headers['x-tc-action'])}: ${code}`)
        answer = { Error: { Code: code, Message: String(reason) } }
      }
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ Response: { ...answer, RequestId: '-' } }))
    },
  }
}
