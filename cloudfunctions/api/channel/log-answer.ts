import { isDeepStrictEqual } from 'node:util'
import { dayOf, fail, ok, type Result } from '@shouhou/shared'
import { ANSWERS_LIMIT, type StepAnswer } from '@shouhou/shared/channel'
import type { ChannelStepDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { findMyPieces } from '../case-file/my-pieces'
import { writeAsSeen } from '../case-file/write-as-seen'
import { findMyStep } from './my-step'
import { writeStepEvent } from './step-events'

type Answers = ChannelStepDoc['answers']

const checkDay = ({ on }: StepAnswer, { step: { takenOn } }: ChannelStepDoc, now: number): Result<null> => {
  if (on > dayOf(now)) return fail({ code: 'case/date-in-future', field: 'on' })
  return on < takenOn ? fail({ code: 'channel/dates-crossed' }) : ok(null)
}

/** Oldest first; what came on one day, as it was written down. */
const inOrder = (answers: Answers): Answers => [...answers].sort((a, b) => (a.on === b.on ? a.at - b.at : a.on < b.on ? -1 : 1))

/** What a run that died, or broke, has written already of this very answer. */
const writtenBefore = ({ revision, answers }: ChannelStepDoc, seen: number, { at: _at, ...answer }: Answers[number]): Answers[number] | undefined =>
  revision === seen + 1 ? answers.find(({ at: _then, ...one }) => isDeepStrictEqual(one, answer)) : undefined

const withAnswer = ({ answers }: ChannelStepDoc, written: Answers[number]): Result<Answers> => {
  const others = answers.filter(({ at }) => at !== written.at)
  return others.length < ANSWERS_LIMIT ? ok(inOrder([...others, written])) : fail({ code: 'channel/too-many', limit: ANSWERS_LIMIT })
}

/** Where the step stands is what came back last, by its day. */
export const logAnswer = answerWithFile('channel.answer', async ({ input, actor, now }) => {
  const { caseId, stepId, revision } = input
  const found = await findMyStep(input, actor.personId)
  if (!found.ok) return found
  const { theCase, taken } = found.value
  const day = checkDay(input.answer, taken, now)
  if (!day.ok) return day
  const pieces = await findMyPieces(theCase, input.answer.evidenceIds)
  if (!pieces.ok) return pieces
  const arrived = { ...input.answer, evidenceIds: pieces.value, at: now }
  const written = writtenBefore(taken, revision, arrived) ?? arrived
  const answers = withAnswer(taken, written)
  if (!answers.ok) return answers

  const state = answers.value.at(-1)?.state ?? taken.state
  if (!(await writeAsSeen(world.channelSteps, { _id: stepId, revision }, { answers: answers.value, state }))) return fail({ code: 'channel/changed-meanwhile' })
  await writeStepEvent(taken, 'channel-answered', written.at)
  return ok(await caseFileAfter(caseId, now))
})
