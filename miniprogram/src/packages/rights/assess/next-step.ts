import type { CaseFile } from '@shouhou/shared/case-file'
import { CHANNEL_NAMES } from '@shouhou/shared/channel'
import type { RightsFacts } from '@shouhou/shared/rights'
import { go } from '../../../route'
import * as say from '../../../words/rights/assess'
import { nextChannel } from './next-channel'

export interface NextStep {
  readonly verb: string
  readonly open: () => void
}

/** A letter to whoever comes next; all ways, once the usual ones were taken. */
export function nextStep(file: Pick<CaseFile, 'caseId' | 'steps'>, facts: Pick<RightsFacts, 'isOnline'>): NextStep {
  const { caseId } = file
  const channel = nextChannel(file, facts)
  if (!channel) return { verb: say.toChannels, open: () => go('channels', { caseId }) }
  return { verb: say.write(channel, CHANNEL_NAMES[channel]), open: () => go('letter', { caseId, kind: channel }) }
}
