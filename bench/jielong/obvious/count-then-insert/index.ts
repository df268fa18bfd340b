import { database, sdk } from '../../../../cloudfunctions/cloud/sdk'
import { boardOf, type Joined, type ObviousBoard, type ObviousEntry, type ObviousQuestion } from '../question'

interface List { _id: string; capacity: number }

/** As many as the cloud gives at once. */
const PAGE = 1000

const entriesOf = (condition: object) => database.collection('obvious_entries').where(condition)

const join = async (listId: string, entry: ObviousEntry): Promise<Joined> => {
  const { data } = await database.collection('obvious_lists').where({ _id: listId }).limit(1).get()
  const mine = await entriesOf({ listId, openid: entry.openid }).count()
  if (mine.total > 0) return { is: 'in' }
  const all = await entriesOf({ listId }).count()
  if (all.total >= (data[0] as List).capacity) return { is: 'full' }
  await database.collection('obvious_entries').add({ data: { listId, ...entry } })
  return { is: 'in' }
}

const readBoard = async (listId: string): Promise<ObviousBoard> => {
  const entries: ObviousEntry[] = []
  for (;;) {
    const { data } = await entriesOf({ listId }).orderBy('at', 'asc').skip(entries.length).limit(PAGE).get()
    entries.push(...(data as ObviousEntry[]))
    if (data.length < PAGE) return boardOf(entries)
  }
}

/** A document for each entry: count them, and add one while there are too few. */
export const main = async (question: ObviousQuestion): Promise<Joined | ObviousBoard> => {
  const openid = sdk.getWXContext().OPENID ?? ''
  if (question.ask === 'board') return readBoard(question.listId)
  return join(question.listId, { openid, name: openid, choice: question.choice, at: Date.now() })
}
