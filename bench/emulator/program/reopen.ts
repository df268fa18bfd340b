import { openDatabase, sqlite } from '../../../emulator/database'
import type { Reopened } from '../emulator-process'
import { customerOf, ORDERS } from '../orders'

// From a file to the first answer that an index gives, in a process that has done nothing else.
const [, , file = '', size = ''] = process.argv

const busy = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const startedAt = performance.now()
const busyBefore = busy()
const database = openDatabase({ persistence: sqlite(file) })
database.declare([ORDERS])
const found = database.find('orders', { query: { customer: customerOf(0, Number(size)) }, order: [{ field: 'placedAt', direction: -1 }], limit: 20 })
const milliseconds = performance.now() - startedAt
const busyFor = busy() - busyBefore
database.close()
process.send?.({ milliseconds, busy: busyFor, found: found.length } satisfies Reopened)
