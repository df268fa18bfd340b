import { CHANNEL_NAMES, STEP_STATE_LABELS } from '@shouhou/shared/channel'
import type { CaseView } from '@shouhou/shared/case'
import type { CaseFile } from '@shouhou/shared/case-file'
import { go } from '../../../route'
import { Cell, Section } from '../../../ui'
import * as say from '../../../words/case/read'
import { nthDay } from '../../../words/repair/days'

export interface CaseToolsProps {
  readonly found: CaseView
  /** Undefined while it is not known yet. */
  readonly file: CaseFile | undefined
}

const repairsOf = ({ repairs }: CaseFile): string => {
  const open = repairs.find(({ pickUp }) => pickUp === null)
  return [say.times(repairs.length), open && nthDay(open.days)].filter(Boolean).join(' · ')
}

const stepOf = ({ steps: [latest] }: CaseFile): string => (latest ? `${CHANNEL_NAMES[latest.channel]} · ${STEP_STATE_LABELS[latest.state]}` : '')

/** What its author keeps beside the case, and nobody else sees. */
export function CaseTools({ found: { caseId, groupId, report }, file }: CaseToolsProps) {
  const repairs = file && file.repairs.length > 0 ? repairsOf(file) : say.repairsDetail
  return (
    <Section title={say.tools} isList>
      <Cell icon="rules" title={say.rights} detail={say.rightsDetail} onPress={() => go('assess', { caseId, groupId })} />
      <Cell icon="device" title={say.repairLog} detail={repairs} onPress={() => go('repairs', { caseId })} />
      <Cell icon="send" title={say.channels} detail={(file && stepOf(file)) || say.channelsDetail} onPress={() => go('channels', { caseId })} />
      <Cell icon="search" title={say.articles} detail={say.articlesDetail} onPress={() => go('articles', { groupId, faultCode: report.faultCode })} />
    </Section>
  )
}
