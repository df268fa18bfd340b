import { UNINDEXED_PRIORITY, type Way } from './questions'

interface Query {
  where(condition: object): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(rows: number): Query
  get(): Promise<{ data: unknown[] }>
}

interface Collection extends Query {
  doc(id: string): { get(): Promise<{ data: unknown }> }
  add(options: { data: object | readonly object[] }): Promise<unknown>
  aggregate(): { group(stage: object): { end(): Promise<{ list: unknown[] }> } }
}

interface Sdk {
  init(options: { env: string }): void
  database(): { collection(name: string): Collection; command: { aggregate: { sum(expression: unknown): unknown } } }
  callFunction(options: { name: string; data: object }): Promise<{ result: unknown }>
}

/** The unmodified SDK, over HTTP, to the emulator that the environment names at this moment. */
export async function emulatorWay(): Promise<Way> {
  const { default: sdk } = (await import('wx-server-sdk')) as unknown as { default: Sdk }
  sdk.init({ env: process.env['TCB_ENV'] ?? '' })
  const database = sdk.database()
  const orders = database.collection('orders')
  const { sum } = database.command.aggregate
  const read = async (query: Query): Promise<number> => (await query.get()).data.length
  const add = async (data: object | readonly object[]): Promise<number> => {
    await orders.add({ data })
    return Array.isArray(data) ? data.length : 1
  }
  return {
    name: 'emulator',
    get: async (id) => ((await orders.doc(id).get()).data ? 1 : 0),
    add,
    addAtOnce: async (all) => (await Promise.all(all.map(add))).length,
    indexed: (customer) => read(orders.where({ customer }).orderBy('placedAt', 'desc').limit(20)),
    unindexed: (city) => read(orders.where({ city, priority: UNINDEXED_PRIORITY }).orderBy('total', 'desc').limit(20)),
    group: async () => (await orders.aggregate().group({ _id: '$status', orders: sum(1), total: sum('$total') }).end()).list.length,
    rows: (count) => read(orders.limit(count)),
    async call() {
      const { result } = await sdk.callFunction({ name: 'echo', data: { rows: 1 } })
      return (result as { rows: number }).rows
    },
  }
}

/** Puts orders in, hundreds in one request. */
export async function fill(all: readonly object[]): Promise<void> {
  const { default: sdk } = (await import('wx-server-sdk')) as unknown as { default: Sdk }
  sdk.init({ env: process.env['TCB_ENV'] ?? '' })
  const orders = sdk.database().collection('orders')
  for (let from = 0; from < all.length; from += 500) await orders.add({ data: all.slice(from, from + 500) })
}
