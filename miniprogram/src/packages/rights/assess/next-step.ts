import type { CaseFile } from '@shouhou/shared/case-file'
import { CHANNEL_NAMES } from '@shouhou/shared/channel'
import type { Conclusion, RightsFacts } from '@shouhou/shared/rights'
import { go } from '../../../route'
import * as say from '../../../words/rights/assess'
import { nextChannel } from './next-channel'
import { scriptFor } from './script-for'

export interface NextStep {
  readonly verb: string
  readonly open: () => void
}

type Where = Pick<CaseFile, 'caseId' | 'groupId' | 'steps'>

/** A letter to whoever comes next; all ways, once the usual ones were taken. */
export function letterStep(file: Where, facts: Pick<RightsFacts, 'isOnline'>): NextStep {
  const { caseId } = file
  const channel = nextChannel(file, facts)
  if (!channel) return { verb: say.toChannels, open: () => go('channels', { caseId }) }
  return { verb: say.write(CHANNEL_NAMES[channel]), open: () => go('letter', { caseId, kind: channel }) }
}

/** What is asked of the repairer is asked there, in words that are ready; undefined where the seller is next. */
export function scriptStep({ caseId, groupId }: Where, best: Pick<Conclusion, 'rule'> | undefined): NextStep | undefined {
  const script = best && scriptFor(best.rule)
  return script && { verb: say.scripts[script], open: () => go('template', { templateId: `shipped-script-${script}`, caseId, caseGroupId: groupId }) }
}
