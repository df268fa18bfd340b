import { fail, ok, type Result } from '@shouhou/shared'
import { modelKey } from '@shouhou/shared/case'
import { countersOf, NO_COUNTS, uniteCounters, type JielongView } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../cloud/answer'
import type { JielongDoc } from '../../cloud/documents'
import { entryId } from '../../cloud/world'
import { fileCase } from '../case/file-case'
import { viewerOf } from '../case/viewer'
import { askedOf } from './asked'
import { onceFrom } from './claim'
import { caseContent } from './content/case-content'
import { prepare } from './content/prepare'
import type { Asked, Prepared } from './content/prepared'
import { lookingAt, viewNow, viewOf } from './jielong-view'
import { moveUp } from './move-up'
import { standingOf, type Wish } from './standing'
import { takePlace, type Taken } from './take-place'
import { followRefused } from './without-photo'

type Join = Question<'jielong.join'>
type Written = Extract<Join['input']['with'], { report: unknown }>

/** What somebody comes with; null when they are in already. */
type Ready = Prepared | null

const wishOf = ({ input: { jielongId, mayWait = false }, actor, place, now, newId }: Join): Wish =>
  ({ jielongId, viewer: viewerOf(actor, place), once: onceFrom(newId('t')), mayWait, now })

/** Told by what they bring, and asked of the 接龙 itself by the claim; what a sign-up asks only the 接龙 says. */
const askedFor = async ({ input: { groupId, jielongId, with: brought } }: Join): Promise<Asked | null> => {
  if (!('answers' in brought)) return { jielongId, groupId, kind: 'quote' in brought ? 'price' : 'fault', fields: [] }
  const asked = await askedOf(jielongId)
  return asked?.groupId === groupId ? asked : null
}

/** Files the case that a person joins with, unless there is nothing to join: then it files nothing. */
const fileOnTheWay = async (question: Join, written: Written): Promise<Result<Ready>> => {
  const { input, actor, now, newId } = question
  const { brand, model, faultCode } = written.report
  const standing = await standingOf(wishOf(question), { kind: 'fault', device: { modelKey: modelKey(brand, model), faultCode } })
  if (standing.is === 'in') return ok(null)
  if (standing.is === 'refused') return fail(standing.error)
  const filed = await fileCase({ input: { groupId: input.groupId, ...written }, actor, now, newId })
  return filed.ok ? ok(caseContent(filed.value)) : filed
}

const getReady = (question: Join, asked: Asked): Promise<Result<Ready>> => {
  const { input, actor, place, now } = question
  if ('report' in input.with) return fileOnTheWay(question, input.with)
  return prepare(input.with, asked, { actor, now, groupId: input.groupId, entryId: entryId(input.jielongId, actor.personId), viewer: viewerOf(actor, place) })
}

/** As it was read on the way in, and with the one who came: nothing is read again. */
const withEntry = (jielong: JielongDoc, { entry }: Taken): JielongDoc =>
  entry.place === 'waiting' ? jielong : { ...jielong, counters: uniteCounters([jielong.counters, countersOf([entry.facts])], NO_COUNTS) }

const seenAfter = async (question: Join, taken: Taken): Promise<JielongView> => {
  const { jielongId } = question.input
  const { jielong, entry } = taken
  const looking = lookingAt(question)
  if (await followRefused(entry.content, question.now)) return viewNow(jielongId, looking)
  if (jielong === null || jielong._id !== jielongId) return viewNow(jielongId, looking)
  // Somebody may have left while this one was on the way to the waiting list.
  if (entry.place === 'waiting' && (await moveUp(jielongId, question.now, 1)) > 0) return viewNow(jielongId, looking)
  return viewOf(withEntry(jielong, taken), { ...looking, mine: entry })
}

export const join = answer('jielong.join', async (question) => {
  const asked = await askedFor(question)
  if (asked === null) return fail({ code: 'jielong/not-found' })
  const ready = await getReady(question, asked)
  if (!ready.ok) return ready
  if (ready.value === null) return ok(await viewNow(asked.jielongId, lookingAt(question)))
  const taken = await takePlace(ready.value, wishOf(question))
  return taken.ok ? ok(await seenAfter(question, taken.value)) : taken
})
