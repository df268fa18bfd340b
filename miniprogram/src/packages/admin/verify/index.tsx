import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { Paged, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { RequirePerson, useMe } from '../../../features/person'
import { go } from '../../../route'
import { Cell, EmptyState, Page, Section } from '../../../ui'
import { VerdictSheet, type GroupVerdict } from './verdict-sheet'
import { WaitingCard } from './waiting-card'

export default function VerifyPage() {
  return <RequirePerson><Verify /></RequirePerson>
}

function Verify() {
  const me = useMe()
  if (me.value?.isOperator === false) return <Page><EmptyState icon="lock" title="只有平台运营能看" detail="群认证由平台运营来做。" /></Page>
  return <WaitingGroups />
}

function WaitingGroups() {
  const waiting = usePages('group.listWaiting', {})
  const reported = useAnswer('moderation.groupQueue', {})
  const [deciding, setDeciding] = useState<{ readonly group: GroupView; readonly verdict: GroupVerdict }>()
  usePullToRefresh(waiting.refresh, reported.refresh)
  const count = reported.value?.items.length ?? 0

  return (
    <Page>
      {count > 0 && (
        <Section title="群资料和昵称" isList>
          <Cell icon="shield" title={`${count}${reported.value?.next ? '+' : ''} 条群资料或昵称待处理`} detail="群资料或昵称被举报，或者内容检查拿不准" onPress={() => go('queue')} />
        </Section>
      )}
      <Section title="等待认证" detail="核对主办单位确实存在，品牌和它对得上；拿不准就写明缺什么。" isBare>
        <Paged list={waiting} empty={<EmptyState icon="seal" title="没有等待认证的群" detail="有人申请官方售后群或第三方监督群的时候，会出现在这里。" />}>
          {group => <WaitingCard key={group.groupId} group={group} onDecide={verdict => setDeciding({ group, verdict })} />}
        </Paged>
      </Section>
      {deciding && <VerdictSheet {...deciding} onClose={() => setDeciding(undefined)} onDecided={waiting.refresh} />}
    </Page>
  )
}
