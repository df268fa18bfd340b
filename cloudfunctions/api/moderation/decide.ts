import { fail, ok, type Result } from '@shouhou/shared'
import type { ModerationStep, Subject } from '@shouhou/shared/moderation'
import type { Actor, Place } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import { writeCaseEvent } from '../../cloud/case-events'
import { idOf } from '../../cloud/digest'
import type { StoredReview } from '../../cloud/documents'
import { PLATFORM, UNSHOWN, writeStep } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { subjectKey, world } from '../../cloud/world'
import { refreshKindsBehind } from '../case/evidence-kinds'
import { followCase } from '../jielong/follow-case'
import { followPhoto } from '../jielong/without-photo'
import { findSubject, type Found } from './subjects'

interface Decision {
  input: { groupId: string; subject: Subject; reason: string }
  actor: Actor
  place: Place
  now: number
  newId: (prefix: string) => string
}

/** What a group says of itself is the operator's to decide; and nobody clears or restores what they wrote themselves. */
const findDecidable = async ({ input, actor, place }: Decision, mayBeOwn: boolean): Promise<Result<Found>> => {
  if (input.subject.noun === 'group' && !place.standings.includes('operator')) return fail({ code: 'group/not-allowed', action: 'moderation.decide' })
  const found = await findSubject(input.groupId, input.subject)
  if (found === null) return fail({ code: 'moderation/not-found' })
  return found.authorId === actor.personId && !mayBeOwn ? fail({ code: 'moderation/own-content' }) : ok(found)
}

/** Whether the reason may be shown to others than those who decide; refused when WeChat calls it risky. */
const isShowable = async ({ input, actor }: Decision): Promise<Result<boolean>> => {
  const checked = await checkTexts({ reason: input.reason }, 'comment', actor)
  return checked.ok ? ok(checked.value.check === 'passed') : checked
}

/** The author of a case finds on its time line what was done with it; boards follow. */
const tellCase = async ({ input, actor }: Decision, event: { what: 'hidden' | 'restored'; detail: string; at: number }): Promise<void> => {
  if (input.subject.noun === 'case') {
    await writeCaseEvent({ caseId: input.subject.id, byId: actor.personId, ...event })
    await followCase(input.subject.id, event.at)
  }
  if (input.subject.noun !== 'evidence') return
  await refreshKindsBehind(input.subject.id, event.at)
  await followPhoto(input.subject.id, event.at)
}

interface Written { step: ModerationStep['step']; excerpt: string; id: string; at: number }

/** The history first, the queue last: a decision cut short still waits to be taken. */
const settle = async ({ input, actor }: Decision, { step, excerpt, id, at }: Written): Promise<void> => {
  const { groupId, subject, reason } = input
  const key = subjectKey(groupId, subject.noun, subject.id)
  await writeStep({ groupId, subject, step, byId: actor.personId, reason, excerpt }, { id, now: at })
  await world.reports.change({ subjectKey: key, isOpen: true }, { isOpen: false })
  await world.waiting.remove({ _id: key })
}

const isHeld = ({ review }: Found): boolean => review.check === 'waiting' && review.isHeld

const leavePlatformQueue = ({ input: { subject }, place }: Decision): Promise<number> =>
  subject.noun === 'person' && place.standings.includes('operator') ? world.waiting.remove({ _id: subjectKey(PLATFORM, subject.noun, subject.id) }) : Promise.resolve(0)

/** Only what the decider looked at is let through; a nickname, which every group reads, only by the operator. */
const letThrough = async ({ input, place, now }: Decision & { input: { seen?: string | undefined } }, found: Found): Promise<Result<null>> => {
  if (input.seen !== undefined && input.seen !== found.seen) return fail({ code: 'moderation/changed-meanwhile' })
  if (!isHeld(found)) return ok(null)
  if (input.subject.noun === 'person' && !place.standings.includes('operator')) return fail({ code: 'group/not-allowed', action: 'moderation.decide' })
  if (!(await found.pass())) return fail({ code: 'moderation/changed-meanwhile' })
  if (input.subject.noun === 'case') await followCase(input.subject.id, now)
  return ok(null)
}

export const keepSubject = answer('moderation.keep', async (decision) => {
  const found = await findDecidable(decision, false)
  if (!found.ok) return found
  const checked = await isShowable(decision)
  if (!checked.ok) return checked
  const passed = await letThrough(decision, found.value)
  if (!passed.ok) return passed
  await settle(decision, { step: 'kept', excerpt: found.value.excerpt, id: decision.newId('h'), at: decision.now })
  await leavePlatformQueue(decision)
  return ok({})
})

/** My own hiding of it, for the same reason, which was cut short after its first write. */
const begunBy = ({ input, actor }: Decision, hidden: StoredReview['hidden']): StoredReview['hidden'] =>
  hidden !== null && hidden.by === actor.personId && [input.reason, UNSHOWN].includes(hidden.reason) ? hidden : null

export const hideSubject = answer('moderation.hide', async (decision) => {
  const { input, actor, now } = decision
  const found = await findDecidable(decision, true)
  if (!found.ok) return found
  const checked = await isShowable(decision)
  if (!checked.ok) return checked

  const { review, excerpt, setHidden } = found.value
  const mine = { reason: checked.value ? input.reason : UNSHOWN, at: now, by: actor.personId }
  const hidden = (await setHidden(mine)) ? mine : begunBy(decision, review.hidden)
  if (hidden === null) return fail({ code: 'moderation/already-hidden' })
  const { reason, at } = hidden
  await tellCase(decision, { what: 'hidden', detail: reason === UNSHOWN ? '' : reason, at })
  await settle(decision, { step: 'hidden', excerpt, id: idOf('h', input.groupId, input.subject.noun, input.subject.id, 'hidden', String(at)), at })
  await leavePlatformQueue(decision)
  return ok({})
})

export const restoreSubject = answer('moderation.restore', async (decision) => {
  const { input, now, newId } = decision
  const found = await findDecidable(decision, false)
  if (!found.ok) return found
  const checked = await isShowable(decision)
  if (!checked.ok) return checked
  if (!(await found.value.setHidden(null))) return fail({ code: 'moderation/not-hidden' })
  await tellCase(decision, { what: 'restored', detail: checked.value ? input.reason : '', at: now })
  await settle(decision, { step: 'restored', excerpt: found.value.excerpt, id: newId('h'), at: now })
  return ok({})
})
