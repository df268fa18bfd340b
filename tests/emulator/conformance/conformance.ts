import { randomUUID } from 'node:crypto'
import type { Emulator } from '../../../emulator'
import { start } from '../fixtures/start'

/** Both are loaded as they are published; the older one speaks another wire for files. */
const SDKS = { '4.0.2': 'wx-server-sdk', '3.0.4': 'wx-server-sdk-3' } as const
export type SdkVersion = keyof typeof SDKS

export type State = 'supported' | 'refused' | 'different'

type Row = Record<string, unknown>
/** The SDK's own types leave out half of what it does, and the checks are about the rest. */
type Untyped = ReturnType<typeof JSON.parse>

export interface Setting {
  emulator: Emulator
  cloud: Untyped
  db: Untyped
  /** `db.command` */
  _: Untyped
  /** `db.command.aggregate` */
  $: Untyped
  /** A collection of this check's own, empty. */
  things: Untyped
  name: string
  fill(rows: Row[]): Promise<void>
  /** What a query finds, by `_id`, in ascending order of `_id`. */
  found(query: unknown): Promise<string[]>
  /** What an expression makes of a document, alone in a collection of its own: `undefined` when the field is absent. */
  computed(expression: unknown, row?: Row): Promise<unknown>
  /** The document after an update. */
  updated(before: Row, update: Row): Promise<Row>
}

export type Check = (setting: Setting) => Promise<void>

type Tell = (feature: string, what: string, check: Check) => void

/**
 * `feature` as one would look for it: `_.gt`, `$.dateToString`, `aggregate.lookup`, `limit: document`.
 * `what` is a sentence: what it does here, why it is refused, or how it differs from the service.
 */
export interface Checks {
  supports: Tell
  refuses: Tell
  differs: Tell
}

export interface ConformanceOptions {
  sdks?: readonly SdkVersion[]
}

/** A group of checks, each run through every SDK on an emulator in this process. The table of the README is made from them. */
export function conformance(group: string, define: (checks: Checks) => void, { sdks = ['4.0.2', '3.0.4'] }: ConformanceOptions = {}): void {
  describe(group, () => {
    let emulator: Emulator
    beforeAll(async () => {
      emulator = await start()
      Object.assign(process.env, emulator.environment)
    })
    afterAll(() => emulator.close())

    describe.each(sdks)('wx-server-sdk %s', (version) => {
      const tell: Tell = (feature, what, check) => test(`${feature}: ${what}`, async () => check(await settle(emulator, version)))
      define({ supports: tell, refuses: tell, differs: tell })
    })
  })
}

async function settle(emulator: Emulator, version: SdkVersion): Promise<Setting> {
  const cloud = jest.requireActual<Untyped>(SDKS[version])
  cloud.init({ env: emulator.environment['TCB_ENV'] })
  const db = cloud.database()
  const name = `things_${randomUUID().slice(0, 8)}`
  await db.createCollection(name)
  const things = db.collection(name)
  const fill = async (rows: Row[]) => void (await things.add({ data: rows }))
  return {
    emulator, cloud, db, _: db.command, $: db.command.aggregate, things, name, fill,
    found: async (query) => (await things.where(query).orderBy('_id', 'asc').limit(1000).get()).data.map(({ _id }: Row) => _id),
    async computed(expression, row = {}) {
      const _id = randomUUID()
      await things.add({ data: { ...row, _id } })
      const { list } = await things.aggregate().match({ _id }).project({ value: expression }).end()
      return list[0].value
    },
    async updated(before, update) {
      const { _id } = await things.add({ data: before })
      await things.doc(_id).update({ data: update })
      const { data } = await things.doc(_id).get()
      const { _id: _, ...rest } = data
      return rest
    },
  }
}

/** The service's refusal, as the SDK hands it to a function. Fails when nothing was refused. */
export async function refusalOf(work: Promise<unknown>): Promise<{ errCode: number; errMsg: string }> {
  try {
    await work
  } catch (reason) {
    const { errCode, errMsg, message } = reason as { errCode: number; errMsg?: string; message: string }
    return { errCode, errMsg: errMsg ?? message }
  }
  throw new Error('nothing was refused')
}
