import { dayOf, fail, ok, type Result } from '@shouhou/shared'
import { STEPS_LIMIT } from '@shouhou/shared/channel'
import type { Calls } from '@shouhou/shared/calls'
import { addInSlot } from '../../cloud/add-in-slot'
import { orderKey } from '../../cloud/collection'
import type { CaseDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { findMyCase } from '../case/my-case'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { guardOf } from './ask-guard'
import { wordsDigest } from './same-words'
import { writeStepEvent } from './step-events'

type Input = Calls['channel.take']['input']

/** What was done is done: it is only written down. */
const mayPass = async (theCase: CaseDoc, { step: { channel }, words, isAlreadyDone }: Input, { now, stepId }: { now: number; stepId: string }): Promise<Result<null>> => {
  const notes = isAlreadyDone ? [] : await guardOf(theCase, { channel, words, now, stepId })
  const stop = notes.find(({ level }) => level === 'stop')
  return stop === undefined ? ok(null) : fail({ code: 'channel/stopped', rule: stop.rule })
}

/**
 * Looks before it writes, and once more afterwards: of two that each stop the other, and come at the same moment, at most
 * one stays; both go when each saw the other. So nobody's complaint is a copy of another, nor in two offices at once.
 */
export const takeStep = answerWithFile('channel.take', async ({ input, actor, now, newId }) => {
  const { caseId, step, words } = input
  const mine = await findMyCase({ caseId }, actor.personId)
  if (!mine.ok) return mine
  if (step.takenOn > dayOf(now)) return fail({ code: 'case/date-in-future', field: 'takenOn' })
  const _id = newId('st')
  const before = await mayPass(mine.value, input, { now, stepId: _id })
  if (!before.ok) return before

  const doc = { _id, order: orderKey(now, _id), caseId, authorId: actor.personId, step, state: 'sent' as const, answers: [], wordsDigest: wordsDigest(words), filedAt: now, revision: 1 }
  const taken = await addInSlot(world.channelSteps, (slot) => ({ ...doc, slot }), { where: { caseId }, limit: STEPS_LIMIT })
  if (taken === null) return fail({ code: 'channel/too-many', limit: STEPS_LIMIT })
  const after = await mayPass(mine.value, input, { now, stepId: _id })
  if (!after.ok) {
    await world.channelSteps.remove({ _id })
    return after
  }
  await writeStepEvent(taken, 'channel-taken', taken.filedAt)
  return ok(await caseFileAfter(caseId, now))
})
