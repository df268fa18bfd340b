import { fail, ok, type Result } from '@shouhou/shared'
import { mayJoin } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../cloud/answer'
import type { EntryDoc, JielongDoc } from '../../cloud/documents'
import { viewerOf } from '../case/viewer'
import { askedBy } from './asked'
import { changeOnce } from './change-once'
import { prepare } from './content/prepare'
import type { Prepared } from './content/prepared'
import { finishOwn } from './finish-claim'
import { lookingAt, viewNow } from './jielong-view'
import { entriesIn } from './merge/family'
import { findRoot } from './merge/resolve'
import { patiently } from './pauses'
import { settle } from './settle'
import { followRefused } from './without-photo'

type Change = Question<'jielong.changeEntry'>
interface Mine { root: JielongDoc; entry: EntryDoc }

/** What began before is finished first: a join under way has its entry then. */
const findMine = async (question: Change): Promise<Result<Mine>> => {
  const { input, actor: { personId }, place, now } = question
  const root = await findRoot(input.jielongId, viewerOf(question.actor, place))
  if (root === null) return fail({ code: 'jielong/not-found' })
  if ((await settle(root, now)) > 0 || (await finishOwn(root, personId, now))) return findMine(question)
  const [entry] = await entriesIn(root, personId)
  return entry === undefined ? fail({ code: 'jielong/not-joined' }) : ok({ root, entry })
}

const changeIt = async (question: Change, prepared: Prepared): Promise<Result<null> | null> => {
  const mine = await findMine(question)
  if (!mine.ok) return mine
  const may = mayJoin(mine.value.root, { device: prepared.device, mayWait: true }, question.now)
  if (!may.ok) return may
  return (await changeOnce(mine.value.entry, prepared, question.now)) === null ? null : ok(null)
}

export const changeEntry = answer('jielong.changeEntry', async (question) => {
  const { input, actor, place, now } = question
  const mine = await findMine(question)
  if (!mine.ok) return mine
  const { root, entry } = mine.value
  const prepared = await prepare(input.with, askedBy(root), { actor, now, groupId: input.groupId, entryId: entry._id, viewer: viewerOf(actor, place) })
  if (!prepared.ok) return prepared
  const changed = (await patiently(() => changeIt(question, prepared.value))) ?? fail({ code: 'call/still-running' })
  if (!changed.ok) return changed
  await followRefused(prepared.value.content, now)
  return ok(await viewNow(input.jielongId, lookingAt(question)))
})
