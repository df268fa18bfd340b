import { randomUUID } from 'node:crypto'
import { putDocuments } from '../../cloud/put-documents'
import type { Cloud } from '../../cloud/start'
import { database } from '../../../cloudfunctions/cloud/sdk'
import type { ObviousBoard, ObviousEntry, ObviousQuestion } from '../obvious/question'
import type { Impossible, OpenList, Somebody, Way } from './way'

const CHOICES = ['上午', '下午', '晚上', '都可以']
const STARTED_AT = Date.UTC(2026, 0, 5)

const earlier = (entries: number): ObviousEntry[] =>
  Array.from({ length: entries }, (_none, at) => ({ openid: `o-earlier-${at}`, name: `o-earlier-${at}`, choice: CHOICES[at % CHOICES.length]!, at: STARTED_AT + at }))

const openList = ({ emulator }: Cloud, { function: name, listId, listed }: { function: string; listId: string; listed(): Promise<ObviousEntry[]> }): OpenList => {
  const ask = (question: ObviousQuestion, { openid }: Pick<Somebody, 'openid'>): Promise<unknown> => emulator.invoke(name, question, { openid })
  return {
    join: async (person) => ((await ask({ ask: 'join', listId, choice: CHOICES[0]! }, person)) as { is: 'in' | 'full' }).is,
    async board() {
      const board = (await ask({ ask: 'board', listId }, { openid: 'o-earlier-0' })) as ObviousBoard
      return { people: board.people, bytes: Buffer.byteLength(JSON.stringify(board)) }
    },
    listed: async () => (await listed()).map(({ openid }) => openid),
    idOf: ({ openid }) => openid,
  }
}

/** The cloud's refusal of a document that is too large; anything else is thrown on. */
const tooLargeFrom = (error: unknown): Impossible => {
  const [, bytes, limit] = /document is too large: (\d+) bytes, the limit is (\d+)/.exec(String((error as { errMsg?: unknown }).errMsg)) ?? []
  if (bytes === undefined || limit === undefined) throw error
  return { why: `${Number(bytes).toLocaleString('en')} bytes do not fit into one document, which holds ${Number(limit).toLocaleString('en')}` }
}

/** Read the document, add to the array, write the whole array back. */
export const arrayInOneDocument = (cloud: Cloud): Way => {
  const name = 'array-in-one-document'
  const read = async (_id: string): Promise<ObviousEntry[]> => ((await database.collection('obvious_arrays').where({ _id }).get()).data[0] as { entries: ObviousEntry[] }).entries
  return {
    isOurs: false,
    name: 'array in one document',
    function: name,
    collections: ['obvious_arrays'],
    async open({ entries, capacity }) {
      const _id = randomUUID()
      const tooLarge = await putDocuments('obvious_arrays', [{ _id, capacity: entries + capacity, entries: earlier(entries) }]).catch(tooLargeFrom)
      if (tooLarge !== undefined) return tooLarge
      return openList(cloud, { function: name, listId: _id, listed: () => read(_id) })
    },
  }
}

const allEntries = async (listId: string): Promise<ObviousEntry[]> => {
  const all: ObviousEntry[] = []
  for (let page = -1; page !== 0; ) {
    const { data } = await database.collection('obvious_entries').where({ listId }).orderBy('at', 'asc').skip(all.length).limit(1000).get()
    all.push(...(data as ObviousEntry[]))
    page = data.length
  }
  return all
}

/** Count the entries, and add one while there are fewer than seats. */
export const countThenInsert = (cloud: Cloud): Way => {
  const name = 'count-then-insert'
  return {
    isOurs: false,
    name: 'count, then insert',
    function: name,
    collections: ['obvious_lists', 'obvious_entries'],
    async open({ entries, capacity }) {
      const _id = randomUUID()
      await putDocuments('obvious_lists', [{ _id, capacity: entries + capacity }])
      await putDocuments('obvious_entries', earlier(entries).map((entry) => ({ listId: _id, ...entry })))
      return openList(cloud, { function: name, listId: _id, listed: () => allEntries(_id) })
    },
  }
}
