import type { Subject } from '@shouhou/shared/moderation'
import { orderKey } from './collection'
import { idOf } from './digest'
import type { StepDoc, StoredReview } from './documents'
import type { Checked } from './safety'
import { subjectKey, world } from './world'

export const newReview = (checked: Checked): StoredReview => ({ ...checked, hidden: null })

/** Where groups themselves wait, and nicknames, which every group reads: they are the operator's to decide. */
export const PLATFORM = 'platform'

/** Stands where others would read a reason that did not pass the content check; the history keeps the reason itself. */
export const UNSHOWN = '写下的原因没有通过内容检查，这里不显示，可以直接问管理员'

export const queueOf = (groupId: string, subject: Subject): string => (subject.noun === 'group' ? PLATFORM : groupId)

/** Puts a thing into the group's queue; it waits there once, since its first reason to. */
export const putInQueue = async (groupId: string, subject: Subject, now: number): Promise<void> => {
  const _id = subjectKey(groupId, subject.noun, subject.id)
  await world.waiting.add({ _id, order: orderKey(now, _id), groupId: queueOf(groupId, subject), subject, since: now })
}

export type Step = Pick<StepDoc, 'groupId' | 'subject' | 'step' | 'byId' | 'reason' | 'note' | 'excerpt'>

/** Writes a step into the history, which nothing ever removes from. `id` makes a repeated request write it once. */
export const writeStep = async (step: Step, { id, now }: { id: string; now: number }): Promise<void> => {
  const excerpt = step.excerpt.slice(0, 400)
  await world.steps.add({ ...step, _id: id, order: orderKey(now, id), excerpt, subjectKey: subjectKey(step.groupId, step.subject.noun, step.subject.id), at: now })
}

/** After a text was saved: what the content check held for a person joins the group's queue and its history. */
export const queueIfHeld = async (checked: Checked, held: Pick<Step, 'groupId' | 'subject' | 'excerpt'>, now: number): Promise<void> => {
  if (!checked.isHeld) return
  await putInQueue(held.groupId, held.subject, now)
  await writeStep({ ...held, step: 'held', byId: null, reason: '' }, { id: idOf('h', held.groupId, held.subject.noun, held.subject.id, String(now)), now })
}
