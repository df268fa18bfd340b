import { fail, ok, type Result } from '@shouhou/shared'
import type { CaseDoc, ChannelStepDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { findMyCase } from '../case/my-case'

export interface MyStep { theCase: CaseDoc; taken: ChannelStepDoc }

/** A way that was taken with a case which this person filed. */
export const findMyStep = async ({ caseId, stepId }: { caseId: string; stepId: string }, personId: string): Promise<Result<MyStep>> => {
  const mine = await findMyCase({ caseId }, personId)
  if (!mine.ok) return mine
  const taken = await world.channelSteps.get(stepId)
  return taken?.caseId === caseId ? ok({ theCase: mine.value, taken }) : fail({ code: 'channel/not-found' })
}
