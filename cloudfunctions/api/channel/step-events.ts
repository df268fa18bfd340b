import type { ChannelKind } from '@shouhou/shared/channel'
import { writeCaseEvent } from '../../cloud/case-events'
import type { CaseEventDoc, ChannelStepDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'

const OF_STEP: readonly CaseEventDoc['what'][] = ['channel-taken', 'channel-answered']

export const writeStepEvent = ({ caseId, authorId, step }: ChannelStepDoc, what: 'channel-taken' | 'channel-answered', at: number): Promise<void> =>
  writeCaseEvent({ caseId, byId: authorId, what, detail: step.channel, at })

/** By their moments: no two changes of one person have the same. */
const eventsOf = ({ caseId, filedAt, answers }: ChannelStepDoc): object => ({ caseId, what: _.in(OF_STEP), at: _.in([filedAt, ...answers.map(({ at }) => at)]) })

/** It was another way after all. */
export const renameStepEvents = async (taken: ChannelStepDoc, channel: ChannelKind): Promise<void> => {
  await world.caseEvents.change(eventsOf(taken), { detail: channel })
}

/** It was not so, and did not happen. */
export const removeStepEvents = async (taken: ChannelStepDoc): Promise<void> => {
  await world.caseEvents.remove(eventsOf(taken))
}
