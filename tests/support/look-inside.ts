import type { Emulator } from 'wechat-cloud-emulator'

interface Query {
  update(change: { data: object }): Promise<unknown>
}
interface Sdk {
  init(options: { env: string }): void
  database(): { collection(name: string): { where(query: object): Query; add(document: { data: object }): Promise<unknown> } }
}
export type Document = Record<string, unknown> & { _id: string }

const databaseOf = (emulator: Emulator): ReturnType<Sdk['database']> => {
  Object.assign(process.env, emulator.environment)
  // The SDK reads the environment when it is loaded.
  const sdk = jest.requireActual<Sdk>('wx-server-sdk')
  sdk.init({ env: emulator.environment.TCB_ENV ?? '' })
  return sdk.database()
}

/** What lies in the database, for assertions that no call can make: nothing half-written, nothing that should be gone. */
export const lookInside = (emulator: Emulator, collection: string, query: object = {}): Document[] =>
  emulator.inspect.find({ collection, query: JSON.stringify(query), limit: 1000 }).documents as Document[]

/** Puts documents into a state that no call leads to: what a process leaves that died, or a role that a kind of group does not have. */
export async function putInside(emulator: Emulator, collection: string, { query, data }: { query: object; data: object }): Promise<void> {
  await databaseOf(emulator).collection(collection).where(query).update({ data })
}

/** One thread answers here, and the SDK waits for fifteen seconds. */
const AT_ONCE = 20

/** Puts documents that would take too long to make by calls. */
export async function addInside(emulator: Emulator, collection: string, documents: readonly object[]): Promise<void> {
  const inside = databaseOf(emulator).collection(collection)
  for (let from = 0; from < documents.length; from += AT_ONCE) await Promise.all(documents.slice(from, from + AT_ONCE).map((data) => inside.add({ data })))
}
