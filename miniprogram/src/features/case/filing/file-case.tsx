import { useDidHide, useShareAppMessage } from '@tarojs/taro'
import type { Failure } from '@shouhou/shared'
import type { GroupView } from '@shouhou/shared/group'
import { useEffect, useState } from 'react'
import { Answered, useAnswer } from '../../../cloud'
import { keptDraft } from '../../../drafts'
import { address, go, useTabParams } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import * as say from '../../../words/case/filing'
import { FiledPage } from './filed-page'
import { draftKeyOf, isWritten, type FilingDraft } from './filing-draft'
import { FilingForm } from './filing-form'
import { GroupChoice } from './group-choice'
import { keepPlace, lastPlace, type FilingPlace } from './last-place'
import type { Filed } from './use-filing'

/** 报故障: into the group that one came from, or the one of last time, or the only one, or the one that is chosen now. */
export function FileCase() {
  const { groupId, templateId, jielongId, code } = useTabParams('fileCase')
  const opened = [groupId, templateId, jielongId].join(' ')
  return <IntoSomeGroup key={opened} named={{ groupId, jielongId }} code={code} templateId={templateId} />
}

interface SomeGroupProps {
  /** By the address, not by what was chosen last time. */
  readonly named: FilingPlace
  readonly code: string | undefined
  readonly templateId: string | undefined
}

function IntoSomeGroup({ named, code, templateId }: SomeGroupProps) {
  const [place, setPlace] = useState<FilingPlace>(() => (named.groupId || templateId ? { ...lastPlace(), jielongId: undefined, ...known(named) } : lastPlace()))
  const [isAsked, setAsked] = useState(false)
  const { groupId, jielongId } = place
  useEffect(() => {
    if (groupId) keepPlace(place)
  }, [groupId, jielongId])
  // Whoever turned to another fault, wrote nothing, and comes by the 接龙 once more, means it again.
  useDidHide(() => {
    const begun = groupId && keptDraft<FilingDraft>(draftKeyOf(groupId, undefined))
    if (named.groupId && named.jielongId && named.groupId === groupId && !jielongId && !(begun && isWritten(begun))) setPlace(named)
  })
  const choose = (chosen: string | undefined) => {
    setPlace({ groupId: chosen, jielongId: undefined })
    setAsked(true)
  }

  if (!groupId) return <GroupChoice isAsked={isAsked} onChoose={choose} />
  return (
    <IntoGroup
      key={groupId} groupId={groupId} jielongId={jielongId} templateId={templateId} code={code} isNamed={groupId === named.groupId} isChosenNow={isAsked}
      onChoose={choose} onOther={() => setPlace({ groupId, jielongId: undefined })}
    />
  )
}

const known = ({ groupId, jielongId }: FilingPlace): Partial<FilingPlace> => (groupId ? { groupId, jielongId } : {})

interface GroupProps {
  readonly groupId: string
  readonly jielongId: string | undefined
  readonly templateId: string | undefined
  readonly code: string | undefined
  readonly isNamed: boolean
  readonly isChosenNow: boolean
  readonly onChoose: (groupId: string | undefined) => void
  /** Another fault, into the same group. */
  readonly onOther: () => void
}

function IntoGroup({ groupId, jielongId, templateId, code, isNamed, isChosenNow, onChoose, onOther }: GroupProps) {
  const onChangeGroup = () => onChoose(undefined)
  const group = useAnswer('group.read', { groupId })
  const [done, setDone] = useState<Filed>()
  const [turn, setTurn] = useState(0)
  const again = () => {
    setDone(undefined)
    setTurn(turn + 1)
    onOther()
  }
  // Whoever comes back to this tab wants to file another one.
  useDidHide(() => {
    if (done) again()
  })
  useShareAppMessage(() => ({
    title: group.value ? say.shareTitle(group.value.name) : say.appName,
    path: address('fileCase', { groupId, code: group.value?.inviteCode ?? undefined }),
  }))

  const isOut = group.error !== undefined && isShut(group.error) && group.value === undefined
  if (isOut) return isNamed ? <NotInside groupId={groupId} code={code} onChangeGroup={onChangeGroup} /> : <GroupChoice isAsked={false} onChoose={onChoose} />
  if (!group.value) return <Page><Answered answer={group}>{() => null}</Answered></Page>
  if (done) return <FiledPage group={group.value} done={done} onAgain={again} />
  if (!group.value.can.includes('case.file')) return <MayNotFile group={group.value} onChangeGroup={onChangeGroup} />
  return (
    <FilingForm
      key={[turn, jielongId].join(' ')} group={group.value} prefill={{ jielongId, templateId: turn === 0 ? templateId : undefined }}
      onFiled={setDone} onChangeGroup={onChangeGroup} onOther={onOther} isChosenNow={isChosenNow}
    />
  )
}

const isShut = ({ code }: Failure) => code === 'group/not-allowed' || code === 'group/not-found'

interface NotInsideProps extends Pick<GroupProps, 'groupId' | 'code'> { readonly onChangeGroup: () => void }

const NotInside = ({ groupId, code, onChangeGroup }: NotInsideProps) => (
  <Page>
    <EmptyState
      icon="group" title={say.outside} detail={say.outsideDetail}
      action={(
        <>
          <Button kind="primary" isFull icon="invite" onPress={() => go('joinGroup', { groupId, code })}>{say.joinThisGroup}</Button>
          <Button kind="plain" isFull onPress={onChangeGroup}>{say.otherGroup}</Button>
        </>
      )}
    />
  </Page>
)

const MayNotFile = ({ group, onChangeGroup }: { readonly group: GroupView; readonly onChangeGroup: () => void }) => (
  <Page>
    <EmptyState icon="group" title={group.name} detail={say.mayNot(group)} action={<Button kind="primary" onPress={onChangeGroup}>{say.otherGroup}</Button>} />
  </Page>
)
