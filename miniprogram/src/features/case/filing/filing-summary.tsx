import { completeness, kindsOfPieces } from '@shouhou/shared/evidence'
import type { GroupView } from '@shouhou/shared/group'
import { Cell, Notice, Section } from '../../../ui'
import { sayDay } from '../../../words'
import * as say from '../../../words/case/filing'
import { useRemovals, withoutRemoved, type useSending } from '../../evidence'
import { fits } from '../similar/joining'
import { sayDevice, sayFault } from '../words'
import type { FilingDraft } from './filing-draft'

export interface FilingSummaryProps {
  readonly group: GroupView
  readonly draft: FilingDraft
  readonly files: ReturnType<typeof useSending>['files']
  readonly onOpen: (step: number) => void
}

/** What will be sent, to whom; a tap leads back to where it is written. */
export function FilingSummary({ group, draft: { form, evidence: all, joining, sharing, toldAt }, files, onOpen }: FilingSummaryProps) {
  const evidence = withoutRemoved(all, useRemovals())
  const lost = files.filter(({ state }) => state === 'lost').length
  const following = files.filter(({ state }) => state !== 'refused').length - lost
  const { have } = completeness(kindsOfPieces(evidence))
  const fault = [form.faultCode && sayFault(form.faultCode), form.fault].filter(Boolean).join('：')
  const machine = [sayDevice(form).trim(), form.boughtOn && say.boughtOn(sayDay(form.boughtOn))]
  const isJoining = joining !== null && fits(joining, form)

  return (
    <Section title={say.lookOnce} isList>
      <Cell icon="group" title={say.sentTo} detail={group.name} />
      <Cell icon="device" title={say.machine} detail={machine.filter(Boolean).join(' · ') || say.notYet} onPress={() => onOpen(0)} />
      <Cell icon="fault" title={say.fault} detail={[fault, form.faultSince && say.faultSince(sayDay(form.faultSince))].filter(Boolean).join(' · ') || say.notYet} onPress={() => onOpen(1)} />
      <Cell icon="image" title={say.evidence} detail={evidence.length > 0 ? say.pieces(evidence.length, have) : say.noPieces} onPress={() => onOpen(2)} />
      {following > 0 && <Notice>{say.follow(following)}</Notice>}
      {lost > 0 && <Notice tone="warn">{say.chooseAgainLater(lost)}</Notice>}
      {isJoining && <Cell icon="jielong" title={say.alsoJoins} detail={joining.title} onPress={() => onOpen(1)} />}
      {joining && !isJoining && <Notice tone="warn">{say.doesNotFit(joining.title)}</Notice>}
      {toldAt > 0 && <Notice>{say.answersStay}</Notice>}
      <Cell icon="watch" title={say.watchdogs} detail={say.sharedWith(sharing.length)} />
    </Section>
  )
}
