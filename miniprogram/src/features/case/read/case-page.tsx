import { View } from '@tarojs/components'
import type { CaseView } from '@shouhou/shared/case'
import type { GroupView } from '@shouhou/shared/group'
import { useState, type ReactNode } from 'react'
import { dayOf } from '@shouhou/shared'
import { useAnswer, useChange } from '../../../cloud'
import { go } from '../../../route'
import { Button, Cell, confirm, leadToPlace, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import { sayDevice } from '../../../words/case/case'
import * as say from '../../../words/case/read'
import { SharingSettings } from '../../consent'
import { ReportSheet } from '../../moderation'
import { Disclaimer } from '../../rights'
import { CaseEvidence, EVIDENCE_PLACE } from './case-evidence'
import { CaseMachine, CaseStory, CaseWishes } from './case-facts'
import { CaseHead } from './case-head'
import { CaseRepairs } from './case-repairs'
import { CaseTools } from './case-tools'
import { useLeftChange } from './change-draft'
import { datesAhead } from './dates-ahead'
import { Frame } from './frame'
import { nextThing } from './next-thing'
import { SolveSheet } from './solve-sheet'
import { TimeLine } from './time-line'
import { itemsOf } from './time-line-items'

export interface CasePageProps {
  readonly found: CaseView
  /** The group it is read in; undefined while that is not known yet. */
  readonly group: GroupView | undefined
  readonly groupId: string
  /** My own case in a group that I am no longer in. */
  readonly isOutside?: boolean
  /** Whether what is shown is as it is now. */
  readonly freshness: ReactNode
  readonly onChanged: (changed: CaseView) => void
  readonly refresh: () => Promise<void>
}

type Open = 'solve' | 'report' | undefined

/** State and the next thing first, then what happened, what is known, and what can be done. */
export function CasePage({ found, group, groupId, isOutside = false, freshness, onChanged, refresh }: CasePageProps) {
  const [open, setOpen] = useState<Open>()
  const [isEditing, setEditing] = useState(false)
  const reopening = useChange('case.reopen')
  const { caseId, isMine } = found
  const file = useAnswer('caseFile.read', isMine ? { caseId } : null).value
  const today = dayOf(Date.now())
  const isChangeLeft = useLeftChange(found)
  const edit = () => go('readCase', { groupId: found.groupId, caseId, edit: '1' })
  const ahead = file && found.state === 'open' ? datesAhead(file.dates, today) : []
  const next = nextThing(found, { file, today })
  const canFile = group?.can.includes('case.file') ?? false

  const reopen = async () => {
    if (!(await confirm({ title: say.reopenTitle, consequence: say.reopenConsequence, verb: say.reopen }))) return
    const reply = await reopening.run({ groupId: found.groupId, caseId })
    if (!reply?.ok) return
    onChanged(reply.value)
    toast(say.reopened)
  }
  const doNext = () => {
    if (next.what === 'add-evidence') {
      setEditing(true)
      leadToPlace(EVIDENCE_PLACE)
    } else if (next.what === 'find-others') go('cases', { groupId: found.groupId, model: sayDevice(found.report), faultCode: found.report.faultCode })
    else if (next.what === 'solve') setOpen('solve')
    else if (next.what === 'reopen') void reopen()
    else if (next.what === 'repair') go('repair', { caseId, repairId: next.repairId })
    else if (next.what === 'check') go('repairCheck', { caseId, repairId: next.repairId })
    else go('fileCase', { groupId, jielongId: found.jielongs[0]?.jielongId })
  }

  // A watchdog looks at the cases of other groups; nobody joins those from there.
  const isOffered = (isMine && !(isOutside && next.what === 'find-others')) || (canFile && found.groupId === groupId)
  const action = isOffered && !isEditing && (
    <Button kind={next.what === 'reopen' ? 'quiet' : 'primary'} isFull isBusy={reopening.isBusy} onPress={doNext}>{next.verb}</Button>
  )
  return (
    <Frame action={action}>
      <View>
        {freshness}
        {isOutside && <Notice>{say.outside}</Notice>}
        <CaseHead found={found} owner={group?.owner.nickname} next={isMine && isOffered && next.why ? next : undefined} />
        {isChangeLeft && <Notice tone="warn" title={say.changeLeft} action={<Button isSmall onPress={edit}>{say.goOn}</Button>}>{say.changeLeftDetail}</Notice>}
        {reopening.error && <Notice tone="danger">{sayFailure(reopening.error)}</Notice>}
      </View>
      <View>{isMine ? <CaseTools found={found} file={file} /> : <CaseRepairs found={found} />}</View>
      <View>
        <TimeLine items={itemsOf(found, Date.now())} ahead={ahead} />
        {ahead.length > 0 && <Disclaimer />}
      </View>
      <View><CaseEvidence found={found} isEditing={isEditing} onEdit={setEditing} onChanged={onChanged} onRemoved={() => void refresh()} /></View>
      <View>
        <CaseWishes found={found} />
        <CaseStory found={found} />
        <CaseMachine found={found} />
      </View>
      <CaseJielongs found={found} />
      {isMine && <SharingSettings found={found} onChanged={onChanged} />}
      {isMine ? (
        <Section title={say.myCase} isList>
          <Cell icon="edit" title={say.edit} {...(isChangeLeft ? { detail: say.editLeft } : {})} onPress={edit} />
          {found.state === 'open' && next.what !== 'solve' && <Cell icon="chosen" title={say.solve} onPress={() => setOpen('solve')} />}
        </Section>
      ) : group?.can.includes('moderation.report') && (
        <Section isList><Cell icon="flag" title={say.report} onPress={() => setOpen('report')} /></Section>
      )}
      {open === 'solve' && <SolveSheet found={found} onClose={() => setOpen(undefined)} onChanged={onChanged} />}
      <ReportSheet subject={{ noun: 'case', id: caseId }} groupId={groupId} isOpen={open === 'report'} onClose={() => setOpen(undefined)} />
    </Frame>
  )
}

const CaseJielongs = ({ found: { groupId, jielongs } }: { readonly found: CaseView }) =>
  jielongs.length === 0 ? null : (
    <Section title={say.jielongs} isList>
      {jielongs.map(({ jielongId, title }) => <Cell key={jielongId} icon="jielong" title={title} onPress={() => go('jielong', { groupId, jielongId })} />)}
    </Section>
  )
