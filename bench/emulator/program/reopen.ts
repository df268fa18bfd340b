import { openDatabase, sqlite } from '../../../emulator/database'
import { customerOf, ORDERS } from '../orders'

// From a file to the first answer that an index gives, in a process that has done nothing else.
const [, , file = '', size = ''] = process.argv

const startedAt = performance.now()
const database = openDatabase({ persistence: sqlite(file) })
database.declare([ORDERS])
const found = database.find('orders', { query: { customer: customerOf(0, Number(size)) }, order: [{ field: 'placedAt', direction: -1 }], limit: 20 })
const milliseconds = performance.now() - startedAt
database.close()
process.send?.({ milliseconds, found: found.length })
