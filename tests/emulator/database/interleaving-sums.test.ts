import fc from 'fast-check'
import type { Database } from '../../../emulator/database'
import { aDatabase, all, anIndex, byId, update } from './a-database'
import { CONFLICT, LOCKED } from './interleaving-model'

const ACCOUNTS = ['a', 'b', 'c', 'd']
const EACH = 100
const TOTAL = ACCOUNTS.length * EACH

interface Transfer { from: string; to: string; amount: number }

/** Both numbers of an account are always the same, once a transaction is over: a reader between the two writes would see. */
const anAccount = (_id: string) => ({ _id, n: EACH, mirror: EACH })

interface Bank {
  db: Database
  /** Lets somebody else go on: fast-check says who. */
  step(): Promise<void>
  /** What was committed, in the order in which it was. */
  ledger: Transfer[]
}

const codeOf = (reason: unknown): unknown => (reason as { code?: unknown }).code

async function patiently<T>({ step }: Bank, code: string, work: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (reason) {
      if (codeOf(reason) !== code) throw reason
      await step()
    }
  }
}

async function put({ db, step }: Bank, id: string, n: number, t: string): Promise<void> {
  update(db, { _id: id }, { $set: { n } }, t)
  await step()
  update(db, { _id: id }, { $set: { mirror: n } }, t)
  await step()
}

/** As a function does it: read, think, write. Whoever cannot pay leaves it. */
async function transfer(bank: Bank, { from, to, amount }: Transfer): Promise<void> {
  const { db, step, ledger } = bank
  const t = db.begin()
  await step()
  const before = Number(byId(db, from, t)?.['n'])
  await step()
  if (before < amount || from === to) return db.abort(t)
  await put(bank, from, before - amount, t)
  await put(bank, to, Number(byId(db, to, t)?.['n']) + amount, t)
  db.commit(t)
  ledger.push({ from, to, amount })
}

/** Everything at once, twice: the same both times, nothing half-done, nothing lost. */
async function audit({ db, step }: Bank): Promise<void> {
  const t = db.begin()
  const look = () => db.find('things', { query: { n: { $gte: 0 } }, order: [{ field: '_id', direction: 1 }] }, t)
  const first = look()
  await step()
  await step()
  expect(look()).toEqual(first)
  expect(first.reduce((sum, { n }) => sum + Number(n), 0)).toBe(TOTAL)
  expect(first.filter(({ n, mirror }) => n !== mirror)).toEqual([])
  db.commit(t)
}

/** Somebody who uses no transaction: sees only what is over, and waits to write. */
async function stamp({ db, step }: Bank, id: string): Promise<void> {
  expect(byId(db, id)?.['n']).toBe(byId(db, id)?.['mirror'])
  await step()
  update(db, { _id: id }, { $inc: { stamps: 1 } })
}

const account = fc.constantFrom(...ACCOUNTS)
const transfers = fc.array(fc.record({ from: account, to: account, amount: fc.integer({ min: 1, max: 120 }) }), { minLength: 2, maxLength: 8, size: 'max' })

const serially = (ledger: Transfer[]): Record<string, number> => {
  const balances = Object.fromEntries(ACCOUNTS.map((id) => [id, EACH]))
  for (const { from, to, amount } of ledger) {
    balances[from] = (balances[from] ?? 0) - amount
    balances[to] = (balances[to] ?? 0) + amount
  }
  return balances
}

test('transfers that interleave keep the sum, show nothing half-done, and end where the same ones end one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), transfers, fc.array(account, { maxLength: 4 }), async (scheduler, wanted, stamped) => {
      const { db } = aDatabase(ACCOUNTS.map(anAccount), [anIndex(['n'])])
      const bank: Bank = { db, step: () => scheduler.schedule(Promise.resolve()), ledger: [] }
      const work = [
        ...wanted.map((each) => patiently(bank, CONFLICT, () => transfer(bank, each))),
        ...stamped.map((id) => patiently(bank, LOCKED, () => stamp(bank, id))),
        audit(bank),
        audit(bank),
      ]
      await scheduler.waitFor(Promise.all(work))

      const after = all(db)
      expect(Object.fromEntries(after.map(({ _id, n }) => [_id, n]))).toEqual(serially(bank.ledger))
      expect(after.filter(({ n, mirror }) => n !== mirror)).toEqual([])
      expect(after.reduce((sum, { stamps = 0 }) => sum + Number(stamps), 0)).toBe(stamped.length)
    }),
    { numRuns: 50 },
  )
})

interface Tally { acknowledged: number }

/** Adds one as those do who write `_.inc` nowhere: what it read, plus one. Now and then it gives up, or is too slow. */
async function count(bank: Bank, clock: { now: number }, how: 'commit' | 'abort' | 'expire', tally: Tally): Promise<void> {
  const { db, step } = bank
  const t = db.begin()
  const n = Number(byId(db, 'a', t)?.['n'])
  await step()
  update(db, { _id: 'a' }, { $set: { n: n + 1 } }, t)
  await step()
  if (how === 'abort') return db.abort(t)
  if (how === 'expire') return void (clock.now += 30_001)
  db.commit(t)
  tally.acknowledged += 1
}

test('an increment that was acknowledged survives, and no other does: whoever aborts, is late, or is in the way of a plain one', async () => {
  const OVER = 'DATABASE_TRANSACTION_FAIL'
  const how = fc.constantFrom('commit', 'commit', 'commit', 'abort', 'expire')
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(how, { minLength: 2, maxLength: 10, size: 'max' }), fc.nat(5), async (scheduler, people, plain) => {
      const { db, clock } = aDatabase([{ _id: 'a', n: 0 }])
      const bank: Bank = { db, step: () => scheduler.schedule(Promise.resolve()), ledger: [] }
      const tally: Tally = { acknowledged: 0 }
      const inc = async () => {
        await bank.step()
        update(db, { _id: 'a' }, { $inc: { n: 1 } })
      }
      const work = [
        // Somebody else's clock may end a transaction in the middle: that is begun again as well.
        ...people.map((each) => patiently(bank, OVER, () => patiently(bank, CONFLICT, () => count(bank, clock, each, tally)))),
        ...Array.from({ length: plain }, () => patiently(bank, LOCKED, inc)),
      ]
      await scheduler.waitFor(Promise.all(work))
      expect(byId(db, 'a')?.['n']).toBe(tally.acknowledged + plain)
      expect(tally.acknowledged).toBe(people.filter((each) => each === 'commit').length)
    }),
    { numRuns: 50 },
  )
})
