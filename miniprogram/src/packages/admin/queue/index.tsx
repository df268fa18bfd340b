import type { QueueItem } from '@shouhou/shared/moderation'
import { useState, type ReactNode } from 'react'
import { Paged, Refused, refusalOf, usePages, usePullToRefresh } from '../../../cloud'
import { DecisionSheet, type Verdict } from '../../../features/moderation'
import { RequirePerson } from '../../../features/person'
import { go, useParams } from '../../../route'
import { Button, EmptyState, Page, Section } from '../../../ui'
import { QueueCard } from './queue-card'

/** A group's queue; without a group the operator's, of groups themselves. */
export default function QueuePage() {
  const { groupId } = useParams()
  return <RequirePerson>{({ personId }) => (groupId ? <GroupQueue groupId={groupId} me={personId} /> : <OperatorQueue me={personId} />)}</RequirePerson>
}

interface Deciding {
  readonly item: QueueItem
  readonly verdict: Verdict
}

type List = ReturnType<typeof usePages<'moderation.queue'>>

function GroupQueue({ groupId, me }: { readonly groupId: string; readonly me: string }) {
  const list = usePages('moderation.queue', { groupId })
  const aside = <Button kind="plain" isSmall icon="history" onPress={() => go('history', { groupId })}>处理记录</Button>
  return <Queue list={list} aside={aside} me={me} />
}

function OperatorQueue({ me }: { readonly me: string }) {
  const list = usePages('moderation.groupQueue', {})
  return <Queue list={list} aside={undefined} me={me} />
}

// Reported again after a decision, it waits anew.
const keyOf = ({ subject: { noun, id }, waitingSince }: QueueItem): string => `${noun} ${id} ${waitingSince}`

interface QueueProps {
  readonly list: List
  readonly aside: ReactNode
  readonly me: string
}

function Queue({ list, aside, me }: QueueProps) {
  const [deciding, setDeciding] = useState<Deciding>()
  const [decided, setDecided] = useState<readonly string[]>([])
  usePullToRefresh(list.refresh)
  // A refresh asks for the first page only: what was decided further down goes here.
  const pages = list.pages.map(page => page.filter(item => !decided.includes(keyOf(item))))
  const onDecided = async ({ item }: Deciding) => {
    setDecided([...decided, keyOf(item)])
    await list.refresh()
  }
  const refusal = refusalOf(list)
  if (refusal) return <Page><Refused failure={refusal} /></Page>

  return (
    <Page>
      <Section title="等得最久的在前" detail="看清楚再决定：隐藏要写原因，作者看得到；每一步都记在处理记录里。" aside={aside} isBare>
        <Paged list={{ ...list, pages, items: pages.flat() }} empty={<Nothing />}>
          {item => (
            <QueueCard
              key={keyOf(item)} item={item} groupId={item.groupId} isMine={item.author?.personId === me}
              onDecide={verdict => setDeciding({ item, verdict })}
            />
          )}
        </Paged>
      </Section>
      {deciding && (
        <DecisionSheet
          key={`${deciding.verdict} ${keyOf(deciding.item)}`} verdict={deciding.verdict} groupId={deciding.item.groupId} subject={deciding.item.subject} seen={deciding.item.seen}
          onClose={() => setDeciding(undefined)} onDecided={() => onDecided(deciding)}
        />
      )}
    </Page>
  )
}

const Nothing = () => (
  <EmptyState icon="shield" title="没有要处理的" detail="有人举报，或者微信内容检查拿不准的时候，会出现在这里。" />
)
