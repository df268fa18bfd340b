import { database, sdk } from '../../../../cloudfunctions/cloud/sdk'
import { boardOf, type Joined, type ObviousBoard, type ObviousEntry, type ObviousQuestion } from '../question'

interface List { _id: string; capacity: number; entries: ObviousEntry[] }

const read = async (listId: string): Promise<List> => {
  const { data } = await database.collection('obvious_arrays').where({ _id: listId }).limit(1).get()
  return data[0] as List
}

const join = async (listId: string, entry: ObviousEntry): Promise<Joined> => {
  const { entries, capacity } = await read(listId)
  if (entries.some(({ openid }) => openid === entry.openid)) return { is: 'in' }
  if (entries.length >= capacity) return { is: 'full' }
  entries.push(entry)
  await database.collection('obvious_arrays').where({ _id: listId }).update({ data: { entries } })
  return { is: 'in' }
}

/** Everything in one document: read it, add a line, write it back. */
export const main = async (question: ObviousQuestion): Promise<Joined | ObviousBoard> => {
  const openid = sdk.getWXContext().OPENID ?? ''
  if (question.ask === 'board') return boardOf((await read(question.listId)).entries)
  return join(question.listId, { openid, name: openid, choice: question.choice, at: Date.now() })
}
