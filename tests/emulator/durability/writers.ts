import type { Emulator } from '../../../emulator'
import { ask, type Answer } from '../fixtures/ask'
import type { Ledger } from './ledger'

export type Place = Pick<Emulator, 'url' | 'environment'>
type Row = Record<string, unknown>

/** The emulator refused, and goes on. */
class Refused extends Error {}

/** Asks as the SDK does; rejects when the emulator is gone, or refuses. */
export function createClient(place: Place) {
  async function put(action: string, params: Row): Promise<Answer> {
    const answer = await ask(place, `database.${action}`, params)
    if (answer.code !== undefined) throw new Refused(`${answer.code} ${answer.message}`)
    return answer
  }
  const rows = ({ data }: Answer): Row[] => ((data?.['list'] ?? []) as string[]).map((text) => JSON.parse(text) as Row)
  return {
    put,
    add: (collectionName: string, documents: Row[], transactionId?: string) =>
      put('insertDocument', { collectionName, data: documents.map((document) => JSON.stringify(document)), transactionId }),
    update: (collectionName: string, id: string, { data, transactionId }: { data: Row; transactionId?: string }) =>
      put('modifyDocument', { collectionName, query: JSON.stringify({ _id: id }), data: JSON.stringify(data), multi: false, merge: true, upsert: false, transactionId }),
    remove: (collectionName: string, id: string) => put('removeDocument', { collectionName, query: JSON.stringify({ _id: id }), multi: false }),
    find: async (collectionName: string, query: Row, transactionId?: string) =>
      rows(await put('getDocument', { collectionName, query: JSON.stringify(query), limit: 1000, queryType: 'WHERE', transactionId })),
  }
}

export type Client = ReturnType<typeof createClient>

/** One step of work after another, until the emulator is gone. What it refuses is tried again. */
async function untilGone(step: (n: number) => Promise<void>): Promise<void> {
  for (let n = 0; ; n++) {
    try {
      await step(n)
    } catch (reason) {
      if (!(reason instanceof Refused)) return
    }
  }
}

interface Surroundings {
  client: Client
  ledger: Ledger
  round: number
}

/** Adds one document, or three at once, and takes some of them away again. */
function adder({ client, ledger, round }: Surroundings, writer: number): Promise<void> {
  return untilGone(async (n) => {
    const ids = Array.from({ length: n % 4 === 0 ? 3 : 1 }, (_, part) => `${round}-${writer}-${n}-${part}`)
    const acknowledge = ids.map((id) => ledger.begin(id, n))
    await client.add('things', ids.map((id) => ({ _id: id, round, key: id, value: n, text: '漏水'.repeat(n % 7 === 0 ? 2000 : 20) })))
    for (const each of acknowledge) each()
    const [first = ''] = ids
    if (n % 5 !== 0) return
    const acknowledgeRemoval = ledger.begin(first, null)
    await client.remove('things', first)
    acknowledgeRemoval()
  })
}

/** Writes the next number over its own document. */
function counter({ client, ledger, round }: Surroundings, writer: number): Promise<void> {
  const id = `counter-${writer}`
  return untilGone(async (n) => {
    const value = round * 100_000 + n
    const acknowledge = ledger.begin(id, value)
    await client.update('things', id, { data: { $set: { value } } })
    acknowledge()
  })
}

/** Moves an amount from one account to another, with a receipt, all in one transaction. */
function mover({ client, ledger, round }: Surroundings, writer: number): Promise<void> {
  return untilGone(async (n) => {
    const { transactionId } = await client.put('startTransaction', {})
    const amount = 1 + (n % 9)
    const id = `${round}-${writer}-${n}`
    await client.update('accounts', 'left', { data: { $inc: { value: -amount } }, transactionId })
    await client.update('accounts', 'right', { data: { $inc: { value: amount } }, transactionId })
    await client.add('receipts', [{ _id: id, round, value: amount }], transactionId)
    const acknowledge = ledger.begin(`receipt ${id}`, amount)
    await client.put('commitTransaction', { transactionId })
    acknowledge()
  })
}

/** Several writers of each kind at once. Resolves when the emulator is gone and the last of them has noticed. */
export async function writeUntilGone(surroundings: Surroundings): Promise<void> {
  await Promise.all([0, 1, 2].flatMap((writer) => [adder(surroundings, writer), mover(surroundings, writer), ...(writer < 2 ? [counter(surroundings, writer)] : [])]))
}
