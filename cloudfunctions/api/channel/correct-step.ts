import { dayOf, fail, ok } from '@shouhou/shared'
import { world } from '../../cloud/world'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { writeAsSeen } from '../case-file/write-as-seen'
import { findMyStep } from './my-step'
import { renameStepEvents } from './step-events'

export const correctStep = answerWithFile('channel.correct', async ({ input, actor, now }) => {
  const { caseId, stepId, revision, step } = input
  const found = await findMyStep(input, actor.personId)
  if (!found.ok) return found
  const { taken } = found.value
  if (step.takenOn > dayOf(now)) return fail({ code: 'case/date-in-future', field: 'takenOn' })
  if (taken.answers.some(({ on }) => on < step.takenOn)) return fail({ code: 'channel/dates-crossed' })
  if (!(await writeAsSeen(world.channelSteps, { _id: stepId, revision }, { step }))) return fail({ code: 'channel/changed-meanwhile' })
  await renameStepEvents(taken, step.channel)
  return ok(await caseFileAfter(caseId, now))
})
