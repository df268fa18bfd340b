import { completeness, kindsOfPieces } from '@shouhou/shared/evidence'
import type { GroupView } from '@shouhou/shared/group'
import { Cell, Notice, Section } from '../../../ui'
import { fits } from '../similar/joining'
import { sayDevice, sayFault } from '../words'
import type { FilingDraft } from './filing-draft'

export interface FilingSummaryProps {
  readonly group: GroupView
  readonly draft: FilingDraft
  readonly onOpen: (step: number) => void
}

/** What will be sent, to whom; a tap leads back to where it is written. */
export function FilingSummary({ group, draft: { form, evidence, joining, sharing }, onOpen }: FilingSummaryProps) {
  const { have } = completeness(kindsOfPieces(evidence))
  const fault = [form.faultCode && sayFault(form.faultCode), form.fault].filter(Boolean).join('：')
  const isJoining = joining !== null && fits(joining, form)

  return (
    <Section title="提交前看一眼" isList>
      <Cell icon="group" title="提交到" detail={group.name} />
      <Cell icon="device" title="机器" detail={sayDevice(form).trim() || '还没有填'} onPress={() => onOpen(0)} />
      <Cell icon="fault" title="故障" detail={fault || '还没有填'} onPress={() => onOpen(1)} />
      <Cell icon="image" title="证据" detail={evidence.length > 0 ? `${evidence.length} 份，三件套有 ${have} 件` : '还没有，以后可以补'} onPress={() => onOpen(2)} />
      {isJoining && <Cell icon="jielong" title="同时加入接龙" detail={joining.title} onPress={() => onOpen(1)} />}
      {joining && !isJoining && <Notice tone="warn">{`“${joining.title}”收的型号或故障和您填的不同，提交时不会加入。`}</Notice>}
      <Cell icon="watch" title="监督群" detail={sharing.length > 0 ? `分享给 ${sharing.length} 个` : '不分享'} />
    </Section>
  )
}
