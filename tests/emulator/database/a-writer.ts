import { writeSync } from 'node:fs'
import { openDatabase, sqlite } from '../../../emulator/database'

// Writes until it is killed; a number on the standard output says that this batch is acknowledged.
const [, , file = ''] = process.argv
const db = openDatabase({ persistence: sqlite(file) })
db.declare([{ name: 'things', permission: 'ADMINONLY', indexes: [{ name: 'n', keys: [{ field: 'n', direction: 1 }], unique: true }] }])
const first = db.count('things', {}) / 3

for (let batch = first; ; batch++) {
  const documents = [0, 1, 2].map((part) => ({ _id: `${batch}-${part}`, batch, n: batch * 3 + part, at: new Date(batch) }))
  if (batch % 2) db.insert('things', documents)
  else commit(documents)
  writeSync(1, `${batch}\n`)
}

function commit(documents: Record<string, unknown>[]): void {
  const transaction = db.begin()
  for (const document of documents) db.insert('things', [document], transaction)
  db.commit(transaction)
}
