import type { CaseFile } from '@shouhou/shared/case-file'
import { CHANNEL_NAMES, type ChannelKind } from '@shouhou/shared/channel'
import type { RightsFacts } from '@shouhou/shared/rights'
import { go } from '../../../route'
import * as say from '../../../words/rights/assess'

export interface NextStep {
  readonly verb: string
  readonly open: () => void
}

/** Who has not been written to yet, the nearest first; undefined where the next step wants to be chosen with care. */
export function nextChannel({ steps }: Pick<CaseFile, 'steps'>, { isOnline }: Pick<RightsFacts, 'isOnline'>): ChannelKind | undefined {
  const taken = steps.map(({ channel }) => channel)
  const isBeforeOffice = taken.includes('12315') || taken.includes('association')
  const ways: readonly ChannelKind[] = ['brand', ...(isOnline === 'yes' ? ['platform' as const] : []), ...(isBeforeOffice ? [] : ['12315' as const])]
  return ways.find(channel => !taken.includes(channel))
}

/** A letter to whoever comes next; all ways, once the usual ones were taken. */
export function nextStep(file: Pick<CaseFile, 'caseId' | 'steps'>, facts: Pick<RightsFacts, 'isOnline'>): NextStep {
  const { caseId } = file
  const channel = nextChannel(file, facts)
  if (!channel) return { verb: say.toChannels, open: () => go('channels', { caseId }) }
  return { verb: say.write(channel, CHANNEL_NAMES[channel]), open: () => go('letter', { caseId, kind: channel }) }
}
