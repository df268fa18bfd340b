import { dayOf, fail, ok, type Result } from '@shouhou/shared'
import { STEPS_LIMIT } from '@shouhou/shared/channel'
import type { Calls } from '@shouhou/shared/calls'
import { orderKey } from '../../cloud/collection'
import type { CaseDoc, ChannelStepDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { findMyCase } from '../case/my-case'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { guardOf } from './ask-guard'
import { wordsDigest } from './same-words'
import { writeStepEvent } from './step-events'

type Input = Calls['channel.take']['input']

const freeSlot = async (caseId: string): Promise<number | null> => {
  const taken = new Set((await world.channelSteps.pick({ where: { caseId } }, ['slot'])).map(({ slot }) => slot))
  return Array.from({ length: STEPS_LIMIT }, (_slot, at) => at).find((slot) => !taken.has(slot)) ?? null
}

/** Keeps the first when a request is repeated; takes another slot when somebody was quicker. */
const addOnce = async (doc: Omit<ChannelStepDoc, 'slot'>): Promise<Result<ChannelStepDoc>> => {
  for (;;) {
    const earlier = await world.channelSteps.get(doc._id)
    if (earlier !== null) return ok(earlier)
    const slot = await freeSlot(doc.caseId)
    if (slot === null) return fail({ code: 'channel/too-many', limit: STEPS_LIMIT })
    const made = { ...doc, slot }
    if (await world.channelSteps.add(made)) return ok(made)
  }
}

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

  const taken = await addOnce({ _id, order: orderKey(now, _id), caseId, authorId: actor.personId, step, state: 'sent', answers: [], wordsDigest: wordsDigest(words), filedAt: now, revision: 1 })
  if (!taken.ok) return taken
  const after = await mayPass(mine.value, input, { now, stepId: _id })
  if (!after.ok) {
    await world.channelSteps.remove({ _id })
    return after
  }
  await writeStepEvent(taken.value, 'channel-taken', taken.value.filedAt)
  return ok(await caseFileAfter(caseId, now))
})
