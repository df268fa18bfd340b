import { View } from '@tarojs/components'
import type { CaseView } from '@shouhou/shared/case'
import type { GroupView } from '@shouhou/shared/group'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { go } from '../../../route'
import { Button, Cell, confirm, Notice, Page, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import { SharingSettings } from '../../consent'
import { ReportSheet } from '../../moderation'
import { sayDevice } from '../words'
import { CaseEvents } from './case-events'
import { CaseEvidence } from './case-evidence'
import { CaseFacts } from './case-facts'
import { CaseHead } from './case-head'
import { useLeftChange } from './change-draft'
import { nextThing } from './next-thing'
import { SolveSheet } from './solve-sheet'

export interface CasePageProps {
  readonly found: CaseView
  /** The group it is read in; undefined while that is not known yet. */
  readonly group: GroupView | undefined
  readonly groupId: string
  /** My own case in a group that I am no longer in. */
  readonly isOutside?: boolean
  readonly onChanged: (changed: CaseView) => void
  readonly refresh: () => Promise<void>
}

type Open = 'solve' | 'report' | undefined

const EVIDENCE_PLACE = 'case-evidence'

/** State and the next thing first, then what is known, then what can be done. */
export function CasePage({ found, group, groupId, isOutside = false, onChanged, refresh }: CasePageProps) {
  const [open, setOpen] = useState<Open>()
  const [isEditing, setEditing] = useState(false)
  const reopening = useChange('case.reopen')
  const { caseId, isMine } = found
  const isChangeLeft = useLeftChange(found)
  const edit = () => go('readCase', { groupId: found.groupId, caseId, edit: '1' })
  const next = nextThing(found)
  const canFile = group?.can.includes('case.file') ?? false

  const reopen = async () => {
    if (!(await confirm({ title: '重新打开？', consequence: '案例会回到“未解决”，群里的人看得到。', verb: '打开' }))) return
    const reply = await reopening.run({ groupId: found.groupId, caseId })
    if (!reply?.ok) return
    onChanged(reply.value)
    toast('已重新打开')
  }
  const editEvidence = () => {
    setEditing(true)
    void Taro.pageScrollTo({ selector: `#${EVIDENCE_PLACE}`, duration: 200 })
  }
  const doNext = () => {
    if (next.what === 'add-evidence') editEvidence()
    else if (next.what === 'find-others') go('cases', { groupId: found.groupId, model: sayDevice(found.report), faultCode: found.report.faultCode })
    else if (next.what === 'solve') setOpen('solve')
    else if (next.what === 'reopen') void reopen()
    else go('fileCase', { groupId, jielongId: found.jielongs[0]?.jielongId })
  }

  // A watchdog looks at the cases of other groups; nobody joins those from there.
  const isOffered = (isMine && !(isOutside && next.what === 'find-others')) || (canFile && found.groupId === groupId)
  const action = isOffered && !isEditing && (
    <Button kind={next.what === 'reopen' ? 'quiet' : 'primary'} isFull isBusy={reopening.isBusy} onPress={doNext}>{next.verb}</Button>
  )
  return (
    <Page action={action}>
      <View>
        {isOutside && <Notice>您已不在这个群里。案例还是您的，可以补证据、修改，也可以标为已解决。</Notice>}
        <CaseHead found={found} owner={group?.owner.nickname} />
        {isChangeLeft && <Notice tone="warn" title="有没保存的修改" action={<Button isSmall onPress={edit}>接着改</Button>}>下面还是原来的内容。</Notice>}
        {reopening.error && <Notice tone="danger">{sayFailure(reopening.error)}</Notice>}
        {next.why && isOffered && !isEditing && <Notice title={`下一步：${next.verb}`}>{next.why}</Notice>}
      </View>
      <View id={EVIDENCE_PLACE}>
        <CaseEvidence found={found} isEditing={isEditing} onEdit={setEditing} onChanged={onChanged} onRemoved={() => void refresh()} />
      </View>
      <CaseFacts found={found} />
      <CaseJielongs found={found} />
      {isMine && <SharingSettings found={found} onChanged={onChanged} />}
      <CaseEvents found={found} />
      {isMine ? (
        <Section title="我的案例" isList>
          <Cell icon="edit" title="修改内容" {...(isChangeLeft ? { detail: '上次改到一半，点开接着改' } : {})} onPress={edit} />
          {found.state === 'open' && next.what !== 'solve' && <Cell icon="chosen" title="标为已解决" onPress={() => setOpen('solve')} />}
        </Section>
      ) : group?.can.includes('moderation.report') && (
        <Section isList><Cell icon="flag" title="举报这个案例" onPress={() => setOpen('report')} /></Section>
      )}
      {open === 'solve' && <SolveSheet found={found} onClose={() => setOpen(undefined)} onChanged={onChanged} />}
      <ReportSheet subject={{ noun: 'case', id: caseId }} groupId={groupId} isOpen={open === 'report'} onClose={() => setOpen(undefined)} />
    </Page>
  )
}

const CaseJielongs = ({ found: { groupId, jielongs } }: { readonly found: CaseView }) =>
  jielongs.length === 0 ? null : (
    <Section title="所在的接龙" isList>
      {jielongs.map(({ jielongId, title }) => <Cell key={jielongId} icon="jielong" title={title} onPress={() => go('jielong', { groupId, jielongId })} />)}
    </Section>
  )
