import type { Declared } from './declared'
import type { Service } from './service'
import { signedHeaders } from './tencent-signature'

/** https://cloud.tencent.com/document/api/876 */
const VERSION = '2018-06-08'
const PATIENCE_MS = 120_000
const PAUSE_MS = 1000

export interface Management {
  /** Resolves when the collection is there with all of its indexes. */
  create(collection: Declared): Promise<void>
  /** With everything in it; one that is not there is no error. */
  remove(name: string): Promise<void>
}

interface Answer {
  Error?: { Code: string; Message: string }
  Indexes?: { Name: string }[]
}

class Refused extends Error {
  constructor(action: string, readonly code: string, message: string) {
    super(`${action}: ${code}: ${message}`)
  }
}

const indexOf = ({ name, keys, unique }: Declared['indexes'][number]) => ({
  IndexName: name,
  MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys: keys.map(({ field, direction }) => ({ Name: field, Direction: String(direction) })) },
})

const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, PAUSE_MS) })

/** The SDK makes collections, but no index, and removes nothing: that is the management's. */
export function managementOf(service: Service): Management {
  async function ask(action: string, body: object): Promise<Answer> {
    const text = JSON.stringify({ EnvId: service.envId, ...body })
    const headers = signedHeaders(service, { url: service.managementUrl, service: 'tcb', region: service.region, action, version: VERSION, body: text, timestamp: Math.floor(Date.now() / 1000) })
    const reply = await fetch(service.managementUrl, { method: 'POST', body: text, headers })
    const { Response: answer } = (await reply.json()) as { Response: Answer }
    if (answer.Error) throw new Refused(action, answer.Error.Code, answer.Error.Message)
    return answer
  }

  async function untilIndexed({ name, indexes }: Declared): Promise<void> {
    for (const endsAt = Date.now() + PATIENCE_MS; Date.now() < endsAt; await pause()) {
      const there = ((await ask('DescribeTable', { TableName: name })).Indexes ?? []).map((index) => index.Name)
      if (indexes.every((index) => there.includes(index.name))) return
    }
    throw new Error(`${name} does not have all of its indexes after two minutes`)
  }

  return {
    async create(collection) {
      await ask('CreateTable', { TableName: collection.name })
      if (collection.indexes.length === 0) return
      await ask('UpdateTable', { TableName: collection.name, CreateIndexes: collection.indexes.map(indexOf) })
      await untilIndexed(collection)
    },
    async remove(name) {
      await ask('DeleteTable', { TableName: name }).catch((reason: unknown) => {
        if (!(reason instanceof Refused && reason.code.startsWith('ResourceNotFound'))) throw reason
      })
    },
  }
}
