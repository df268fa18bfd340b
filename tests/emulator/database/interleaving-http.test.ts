import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Emulator } from '../../../emulator'
import { start } from '../fixtures/start'

type Untyped = ReturnType<typeof JSON.parse>

let emulator: Emulator
let db: Untyped

async function open(data: string): Promise<void> {
  emulator = await start({ data })
  Object.assign(process.env, emulator.environment)
  const cloud = jest.requireActual<Untyped>('wx-server-sdk')
  cloud.init({ env: emulator.environment['TCB_ENV'] })
  db = cloud.database()
}

const pause = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms) })

const PATIENCE = 400
const LONGEST_PAUSE = 200

/** Our own retry: the SDK's does not see a conflict that an operation raises. Waits longer each time, and never in step with the others. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work()
    } catch (reason) {
      const isConflict = /TransactionConflict/.test(JSON.stringify(reason) + String(reason))
      if (!isConflict || attempt === PATIENCE) throw reason
      await pause(Math.random() * Math.min(LONGEST_PAUSE, 5 * 2 ** attempt))
    }
  }
}

const counterOf = (transaction: Untyped, id: string) => transaction.collection('counters').doc(id)

const increment = (id: string) =>
  patiently(() =>
    db.runTransaction(async (transaction: Untyped) => {
      const { data } = await counterOf(transaction, id).get()
      await counterOf(transaction, id).update({ data: { value: data.value + 1 } })
      return data.value + 1
    }),
  )

describe.each(['memory', 'a folder'])('kept in %s', (where) => {
  const folder = mkdtempSync(join(tmpdir(), 'interleaving-'))
  beforeAll(() => open(where === 'memory' ? where : folder))
  afterAll(async () => {
    await emulator.close()
    rmSync(folder, { recursive: true })
  })

  test.each([10, 25])('%i people who increment at once, each in a transaction with our own retry, are all counted', async (many) => {
    const id = `counter-${many}`
    await db.collection('counters').add({ data: { _id: id, value: 0 } })
    const seen = await Promise.all(Array.from({ length: many }, () => increment(id)))
    const { data } = await db.collection('counters').doc(id).get()
    expect(data.value).toBe(many)
    expect(new Set(seen).size).toBe(many)
  })

  test('as many increments survive as were acknowledged, when nobody tries again', async () => {
    await db.collection('counters').add({ data: { _id: 'once', value: 0 } })
    const answers = await Promise.allSettled(Array.from({ length: 30 }, () =>
      db.runTransaction(async (transaction: Untyped) => {
        const { data } = await counterOf(transaction, 'once').get()
        await counterOf(transaction, 'once').update({ data: { value: data.value + 1 } })
      }, 1)))
    const { data } = await db.collection('counters').doc('once').get()
    expect(data.value).toBe(answers.filter(({ status }) => status === 'fulfilled').length)
    expect(data.value).toBeGreaterThan(0)
  })

  test('plain increments wait for the transactions that are in their way, and none of either is lost', async () => {
    await db.collection('counters').add({ data: { _id: 'both', value: 0 } })
    const plain = () => db.collection('counters').doc('both').update({ data: { value: db.command.inc(1) } })
    const work = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? increment('both') : plain()))
    await Promise.all(work)
    expect((await db.collection('counters').doc('both').get()).data.value).toBe(20)
  })

  test('a reader beside transfers never sees half of one', async () => {
    for (const id of ['left', 'right']) await db.collection('counters').add({ data: { _id: id, value: 50 } })
    const transfer = (by: number) =>
      patiently(() =>
        db.runTransaction(async (transaction: Untyped) => {
          const [left, right] = [await counterOf(transaction, 'left').get(), await counterOf(transaction, 'right').get()]
          await counterOf(transaction, 'left').update({ data: { value: left.data.value - by } })
          await counterOf(transaction, 'right').update({ data: { value: right.data.value + by } })
        }),
      )
    const look = async () => {
      const { data } = await db.collection('counters').where({ _id: db.command.in(['left', 'right']) }).get()
      return data.reduce((sum: number, { value }: { value: number }) => sum + value, 0)
    }
    const sums = await Promise.all([transfer(7), look(), transfer(-3), look(), transfer(11), look(), look(), transfer(1), look()])
    expect(sums.filter((sum) => typeof sum === 'number')).toEqual([100, 100, 100, 100, 100])
    expect((await db.collection('counters').doc('left').get()).data.value).toBe(50 - 16)
  })
})
