import { ok } from '@shouhou/shared'
import { world } from '../../cloud/world'
import { answerWithFile } from '../case-file/answer-with-file'
import { caseFileAfter } from '../case-file/case-file-of'
import { refreshReminders } from '../reminder/refresh-reminders'
import { findMyStep } from './my-step'
import { removeStepEvents } from './step-events'

export const removeStep = answerWithFile('channel.remove', async ({ input, actor, now }) => {
  const found = await findMyStep(input, actor.personId)
  if (!found.ok) {
    // A run that died may have taken it out, and left its dates behind.
    if (found.error.code === 'channel/not-found') await refreshReminders(input.caseId, now)
    return found
  }
  // Its events first: whoever is cut short in between finds the step, and begins again.
  await removeStepEvents(found.value.taken)
  await world.channelSteps.remove({ _id: input.stepId, caseId: input.caseId })
  return ok(await caseFileAfter(input.caseId, now))
})
