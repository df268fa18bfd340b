import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { world } from '../../cloud/world'
import { caseFileAfter } from '../case-file/case-file-of'
import { findMyStep } from './my-step'
import { removeStepEvents } from './step-events'

export const removeStep = answer('channel.remove', async ({ input, actor, now }) => {
  const found = await findMyStep(input, actor.personId)
  if (!found.ok) return found
  // Its events first: whoever is cut short in between finds the step, and begins again.
  await removeStepEvents(found.value.taken)
  await world.channelSteps.remove({ _id: input.stepId, caseId: input.caseId })
  return ok(await caseFileAfter(input.caseId, now))
})
