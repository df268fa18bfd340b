import Taro, { useDidHide, useShareAppMessage } from '@tarojs/taro'
import type { Failure } from '@shouhou/shared'
import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { Answered, useAnswer } from '../../../cloud'
import { address, go, useTabParams } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import { words } from '../../../words'
import { FiledPage } from './filed-page'
import { FilingForm } from './filing-form'
import { GroupChoice } from './group-choice'
import type { Filed } from './use-filing'
import type { Prefill } from './use-prefill'

const slot = 'file-case:group'
const lastGroup = (): string | undefined => (Taro.getStorageSync(slot) as string) || undefined

/** 报故障: into the group that one came from, or the one of last time, or the one that is chosen now. */
export function FileCase() {
  const { groupId, templateId, jielongId, code } = useTabParams('fileCase')
  const opened = [groupId, templateId, jielongId].join(' ')
  return <IntoSomeGroup key={opened} groupId={groupId} code={code} prefill={{ templateId, jielongId }} />
}

interface SomeGroupProps {
  readonly groupId: string | undefined
  readonly code: string | undefined
  readonly prefill: Prefill
}

function IntoSomeGroup({ groupId: named, code, prefill }: SomeGroupProps) {
  const [groupId, setGroupId] = useState(named ?? lastGroup())
  const [isChosenNow, setChosenNow] = useState(false)
  const choose = (chosen: string | undefined) => {
    Taro.setStorageSync(slot, chosen ?? '')
    setGroupId(chosen)
    setChosenNow(true)
  }

  if (!groupId) return <GroupChoice onChoose={choose} />
  return <IntoGroup key={groupId} groupId={groupId} isNamed={groupId === named} isChosenNow={isChosenNow} code={code} prefill={prefill} onChoose={choose} />
}

interface GroupProps {
  readonly groupId: string
  readonly code: string | undefined
  /** By the address, not by what was chosen last time. */
  readonly isNamed: boolean
  readonly isChosenNow: boolean
  readonly prefill: Prefill
  readonly onChoose: (groupId: string | undefined) => void
}

function IntoGroup({ groupId, code, isNamed, isChosenNow, prefill, onChoose }: GroupProps) {
  const onChangeGroup = () => onChoose(undefined)
  const group = useAnswer('group.read', { groupId })
  const [done, setDone] = useState<Filed>()
  const [turn, setTurn] = useState(0)
  const again = () => {
    setDone(undefined)
    setTurn(turn + 1)
  }
  // Whoever comes back to this tab wants to file another one.
  useDidHide(() => {
    if (done) again()
  })
  useShareAppMessage(() => ({
    title: group.value ? `${group.value.name}：同样的故障，一起报` : '售后接龙',
    path: address('fileCase', { groupId, code: group.value?.inviteCode ?? undefined }),
  }))

  const isOut = group.error !== undefined && isShut(group.error) && group.value === undefined
  if (isOut) return isNamed ? <NotInside groupId={groupId} code={code} onChangeGroup={onChangeGroup} /> : <GroupChoice onChoose={onChoose} />
  if (!group.value) return <Page><Answered answer={group}>{() => null}</Answered></Page>
  if (done) return <FiledPage group={group.value} done={done} onAgain={again} />
  if (!group.value.can.includes('case.file')) return <MayNotFile group={group.value} onChangeGroup={onChangeGroup} />
  return <FilingForm key={turn} group={group.value} prefill={turn === 0 ? prefill : noPrefill} onFiled={setDone} onChangeGroup={onChangeGroup} isChosenNow={isChosenNow} />
}

const noPrefill: Prefill = { templateId: undefined, jielongId: undefined }

const isShut = ({ code }: Failure) => code === 'group/not-allowed' || code === 'group/not-found'

interface NotInsideProps extends Pick<GroupProps, 'groupId' | 'code'> { readonly onChangeGroup: () => void }

const NotInside = ({ groupId, code, onChangeGroup }: NotInsideProps) => (
  <Page>
    <EmptyState
      icon="group" title="您还不在这个群里" detail="加入之后就能把故障报到这里。"
      action={(
        <>
          <Button kind="primary" isFull icon="invite" onPress={() => go('joinGroup', { groupId, code })}>加入这个群</Button>
          <Button kind="plain" isFull onPress={onChangeGroup}>换一个群</Button>
        </>
      )}
    />
  </Page>
)

const reasonOf = ({ verification, role }: GroupView): string => {
  if (verification === 'waiting') return '这个群还在等平台认证，认证之后才能报案例。'
  if (verification === 'refused') return '这个群没有通过平台认证，不能报案例。'
  return role ? `${words.role[role]}在这个群里不报案例。` : '您在这个群里的身份不能报案例。'
}

const MayNotFile = ({ group, onChangeGroup }: { readonly group: GroupView; readonly onChangeGroup: () => void }) => (
  <Page>
    <EmptyState icon="group" title={group.name} detail={reasonOf(group)} action={<Button kind="primary" onPress={onChangeGroup}>换一个群</Button>} />
  </Page>
)
