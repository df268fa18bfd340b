import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, sqlite } from '../../../emulator/database'
import { aFolder, fileIn } from './a-folder'
import { buildProgram, command, fixtures, startProgram } from './a-program'
import { createLedger } from './ledger'
import { createClient, writeUntilGone, type Place } from './writers'

const program = buildProgram()

test('an emulator that is written to is exported as of one moment: all that was acknowledged before, no transaction in part', async () => {
  const [data, elsewhere, files] = [aFolder(), aFolder(), aFolder()]
  const { child, ended } = await startProgram(program, data, '--collections', join(fixtures, 'accounts.json'))
  const client = createClient(JSON.parse(readFileSync(join(data, 'emulator.json'), 'utf8')) as Place)
  await client.add('accounts', [{ _id: 'left', value: 0 }, { _id: 'right', value: 0 }])
  await client.add('things', [0, 1].map((n) => ({ _id: `counter-${n}`, round: -1, key: `counter-${n}`, value: 0 })))
  const ledger = createLedger()
  const writing = writeUntilGone({ client, ledger, round: 0 })
  for (let time = 0; time < 3; time++) {
    const enough = ledger.acknowledged + 40
    while (ledger.acknowledged < enough) await new Promise((done) => setTimeout(done, 1))
    const acknowledged = ledger.settled()
    const to = join(files, `${time}.gz`)
    expect(await command(program, 'export', '--data', data, '--to', to)).toMatchObject({ code: 0, out: expect.stringMatching(/^导出好了：3 个集合、\d+ 个文档、0 个文件/) as string })
    const still = new Set(ledger.settled())
    expect(await command(program, 'import', '--from', to, '--data', elsewhere, '--replace')).toMatchObject({ code: 0 })
    const database = openDatabase({ persistence: sqlite(fileIn(elsewhere)) })
    const [left, right] = ['left', 'right'].map((_id) => database.find('accounts', { query: { _id } })[0]?.['value'] as number)
    const sum = database.aggregate('receipts', [{ $group: { _id: null, sum: { $sum: '$value' } } }])[0]?.['sum']
    expect([right, -(left ?? 0)]).toEqual([sum, sum])
    // Those that were removed meanwhile may be there or not.
    const certain = acknowledged.filter((id) => still.has(id))
    for (const id of certain) expect(database.find(id.startsWith('receipt ') ? 'receipts' : 'things', { query: { _id: id.replace('receipt ', '') } })).toHaveLength(1)
    expect(certain.length).toBeGreaterThan(10)
    database.close()
  }
  expect(readdirSync(data).filter((name) => name.startsWith('snapshot-'))).toEqual([])
  child.kill('SIGKILL')
  await Promise.all([ended, writing])
})
