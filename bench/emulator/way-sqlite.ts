import Sqlite from 'libsql'
import type { Order } from './orders'
import { UNINDEXED_PRIORITY, type Way } from './questions'

const TABLE = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE orders (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL);
  CREATE INDEX customer_placedAt ON orders (json_extract(text, '$.customer'), json_extract(text, '$.placedAt') DESC);
  CREATE INDEX status_total ON orders (json_extract(text, '$.status'), json_extract(text, '$.total'));`

const SQL = {
  add: 'INSERT INTO orders (id, text) VALUES (?, ?)',
  get: 'SELECT text FROM orders WHERE id = ?',
  indexed: `SELECT text FROM orders WHERE json_extract(text, '$.customer') = ? ORDER BY json_extract(text, '$.placedAt') DESC LIMIT 20`,
  unindexed: `SELECT text FROM orders WHERE json_extract(text, '$.city') = ? AND json_extract(text, '$.priority') = ${UNINDEXED_PRIORITY} ORDER BY json_extract(text, '$.total') DESC LIMIT 20`,
  group: `SELECT json_extract(text, '$.status') AS status, count(*) AS orders, sum(json_extract(text, '$.total')) AS total FROM orders GROUP BY 1`,
  rows: 'SELECT text FROM orders LIMIT ?',
}

const textOf = (order: Order): string => JSON.stringify({ ...order, placedAt: order.placedAt.getTime() })

/** The same work in this process on the storage library alone: JSON texts, with indexes on what stands in them. */
export function sqliteWay(file: string, filled: readonly Order[]): { way: Way; close(): void } {
  const connection = new Sqlite(file)
  connection.exec(TABLE)
  const statements = Object.fromEntries(Object.entries(SQL).map(([name, sql]) => [name, connection.prepare(sql)])) as Record<keyof typeof SQL, Sqlite.Statement>
  const put = (order: Order): void => void statements.add.run(order._id, textOf(order))
  connection.transaction((all: readonly Order[]) => all.forEach(put))(filled)
  const read = (name: 'get' | 'indexed' | 'unindexed' | 'rows', value: string | number): Promise<number> => {
    const rows = statements[name].all(value) as { text: string }[]
    return Promise.resolve(rows.map(({ text }) => JSON.parse(text) as unknown).length)
  }
  const add = (order: Order): Promise<number> => {
    put(order)
    return Promise.resolve(1)
  }
  const way: Way = {
    name: 'libsql',
    get: (id) => read('get', id),
    add,
    addAtOnce: async (all) => (await Promise.all(all.map(add))).length,
    indexed: (customer) => read('indexed', customer),
    unindexed: (city) => read('unindexed', city),
    group: () => Promise.resolve(statements.group.all().length),
    rows: (count) => read('rows', count),
  }
  return { way, close: () => void connection.close() }
}
