import type { Emulator } from '@shouhou/emulator'

interface Sdk {
  init(options: { env: string }): void
  database(): { collection(name: string): { where(query: object): { limit(count: number): { get(): Promise<{ data: Document[] }> } } } }
}
export type Document = Record<string, unknown> & { _id: string }

/** What lies in the database, for assertions that no call can make: nothing half-written, nothing that should be gone. */
export async function lookInside(emulator: Emulator, collection: string, query: object = {}): Promise<Document[]> {
  Object.assign(process.env, emulator.environment)
  // The SDK reads the environment when it is loaded.
  const sdk = jest.requireActual<Sdk>('wx-server-sdk')
  sdk.init({ env: emulator.environment.TCB_ENV ?? '' })
  const { data } = await sdk.database().collection(collection).where(query).limit(1000).get()
  return data
}
