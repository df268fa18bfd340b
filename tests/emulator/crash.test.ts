import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { openDatabase, sqlite } from '../../emulator/database'
import { aCollection, anIndex } from './database/a-database'
import { aFolder, fileIn } from './durability/a-folder'
import { buildProgram, startProgram, type Started } from './durability/a-program'
import { createLedger, type Ledger } from './durability/ledger'
import { createClient, writeUntilGone, type Client, type Place } from './durability/writers'

const ROUNDS = 50
const program = buildProgram()

const collections = [aCollection('things', [anIndex(['round']), anIndex(['key'], true)]), aCollection('accounts'), aCollection('receipts', [anIndex(['round'])])]

async function started(data: string): Promise<Started & { place: Place }> {
  const declared = join(data, 'collections.json')
  writeFileSync(declared, JSON.stringify({ collections }))
  const one = await startProgram(program, data, '--collections', declared)
  return { ...one, place: JSON.parse(readFileSync(join(data, 'emulator.json'), 'utf8')) as Place }
}

async function prepare(client: Client): Promise<void> {
  await client.add('accounts', [{ _id: 'left', value: 0 }, { _id: 'right', value: 0 }])
  await client.add('things', [0, 1].map((n) => ({ _id: `counter-${n}`, round: -1, key: `counter-${n}`, value: 0 })))
}

const valueOf = (value: unknown): number => (typeof value === 'number' ? value : Number(Object.values(value as object)[0]))

/** What this round wrote, as the emulator that was started again answers. */
async function contentOf(client: Client, round: number): Promise<Map<string, number>> {
  const things = [...(await client.find('things', { round })), ...(await client.find('things', { round: -1 }))]
  const receipts = await client.find('receipts', { round })
  return new Map([...things.map(({ _id, value }) => [String(_id), valueOf(value)] as const), ...receipts.map(({ _id, value }) => [`receipt ${String(_id)}`, valueOf(value)] as const)])
}

const isOf = (round: number) => (id: string) => id.startsWith(`${round}-`) || id.startsWith(`receipt ${round}-`) || id.startsWith('counter-')

/** Kills it, without a word, once so many writes are acknowledged. */
async function killAfter(ledger: Ledger, writes: number, { child, ended }: Started): Promise<void> {
  const enough = ledger.acknowledged + writes
  while (ledger.acknowledged < enough) await new Promise((done) => setTimeout(done, 1))
  child.kill('SIGKILL')
  await ended
}

/** Transactions that are torn show here: what one account lost, the other has, and the receipts say so. */
async function accountsOf(client: Client): Promise<{ left: number; right: number; receipts: number }> {
  const [left, right] = await Promise.all(['left', 'right'].map(async (id) => valueOf((await client.find('accounts', { _id: id }))[0]?.['value'])))
  const { data } = await client.put('aggregateDocuments', { collectionName: 'receipts', stages: [{ stageKey: '$group', stageValue: JSON.stringify({ _id: null, sum: { $sum: '$value' } }) }] })
  const [sum = '{"sum":0}'] = data?.['list'] as string[]
  return { left: left ?? 0, right: right ?? 0, receipts: valueOf((JSON.parse(sum) as { sum: unknown }).sum) }
}

function expectWhole(file: string, ledger: Ledger): void {
  const database = openDatabase({ persistence: sqlite(file) })
  const page = (collection: string, offset: number) => database.find(collection, { query: {}, order: [{ field: '_id', direction: 1 }], offset, limit: 1000 })
  const all = (collection: string) => Array.from({ length: Math.ceil(database.count(collection, {}) / 1000) }, (_, at) => page(collection, at * 1000)).flat()
  const [things, receipts] = [all('things'), all('receipts')]
  const actual = new Map([...things.map(({ _id, value }) => [String(_id), value as number] as const), ...receipts.map(({ _id, value }) => [`receipt ${_id}`, value as number] as const)])
  expect(ledger.compare(ledger.ids(), actual)).toEqual([])
  expect(new Set([...actual.keys()].filter((id) => !ledger.ids().includes(id)))).toEqual(new Set())
  for (const round of [0, 7, ROUNDS - 1]) expect(database.count('things', { round })).toBe(things.filter((thing) => thing['round'] === round).length)
  for (const thing of things.slice(-50)) expect(database.find('things', { query: { key: thing._id } })).toEqual([thing])
  expect(new Set(things.map(({ key }) => key)).size).toBe(things.length)
  expect(() => database.insert('things', [{ key: things[0]?.['key'] }])).toThrow('E11000')
  database.close()
  const connection = new Sqlite(file)
  expect(connection.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']])
  connection.close()
}

test(`killed ${ROUNDS} times in the middle of writes and transactions, it has lost nothing that it acknowledged, and torn nothing`, async () => {
  const data = aFolder()
  const ledger = createLedger()
  let emulator = await started(data)
  await prepare(createClient(emulator.place))
  for (const id of ['counter-0', 'counter-1']) ledger.begin(id, 0)()
  for (let round = 0; round < ROUNDS; round++) {
    const writing = writeUntilGone({ client: createClient(emulator.place), ledger, round })
    await killAfter(ledger, 5 + ((round * 37) % 80), emulator)
    await writing
    emulator = await started(data)
    const client = createClient(emulator.place)
    expect(ledger.compare(ledger.ids().filter(isOf(round)), await contentOf(client, round))).toEqual([])
    const { left, right, receipts } = await accountsOf(client)
    expect([left + right, right]).toEqual([0, receipts])
  }
  emulator.child.kill('SIGKILL')
  await emulator.ended
  expect(ledger.acknowledged).toBeGreaterThan(ROUNDS * 30)
  expectWhole(fileIn(data), ledger)
})
