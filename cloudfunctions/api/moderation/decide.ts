import { fail, ok, type Failure, type Result } from '@shouhou/shared'
import type { ModerationStep, Subject } from '@shouhou/shared/moderation'
import type { Actor, Place } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import { writeCaseEvent } from '../../cloud/case-events'
import { writeStep } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { subjectKey, world } from '../../cloud/world'
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

/** The author of a case finds on its time line what was done with it. */
const tellCase = async ({ input, actor, now }: Decision, what: 'hidden' | 'restored'): Promise<void> => {
  if (input.subject.noun === 'case') await writeCaseEvent({ caseId: input.subject.id, byId: actor.personId, what, detail: input.reason, at: now })
}

/** The history first, the queue last: a decision cut short still waits to be taken. */
const settle = async ({ input, actor, now, newId }: Decision, step: ModerationStep['step'], excerpt: string): Promise<void> => {
  const { groupId, subject, reason } = input
  const key = subjectKey(groupId, subject.noun, subject.id)
  await writeStep({ groupId, subject, step, byId: actor.personId, reason, excerpt }, { id: newId('h'), now })
  await world.reports.change({ subjectKey: key, isOpen: true }, { isOpen: false })
  await world.waiting.remove({ _id: key })
}

const refuse = async (decision: Decision, error: Failure): Promise<Result<never>> => {
  const { groupId, subject } = decision.input
  await world.waiting.remove({ _id: subjectKey(groupId, subject.noun, subject.id) })
  return fail(error)
}

export const keepSubject = answer('moderation.keep', async (decision) => {
  const found = await findDecidable(decision, false)
  if (!found.ok) return found
  await found.value.pass()
  await settle(decision, 'kept', found.value.excerpt)
  return ok({})
})

export const hideSubject = answer('moderation.hide', async (decision) => {
  const found = await findDecidable(decision, true)
  if (!found.ok) return found
  const { input, actor, now } = decision
  const checked = await checkTexts({ reason: input.reason }, 'comment', actor)
  if (!checked.ok) return checked

  if (!(await found.value.setHidden({ reason: input.reason, at: now, by: actor.personId }))) return refuse(decision, { code: 'moderation/already-hidden' })
  await tellCase(decision, 'hidden')
  await settle(decision, 'hidden', found.value.excerpt)
  return ok({})
})

export const restoreSubject = answer('moderation.restore', async (decision) => {
  const found = await findDecidable(decision, false)
  if (!found.ok) return found
  if (!(await found.value.setHidden(null))) return fail({ code: 'moderation/not-hidden' })
  await tellCase(decision, 'restored')
  await settle(decision, 'restored', found.value.excerpt)
  return ok({})
})
