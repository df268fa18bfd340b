import type { QueueItem } from '@shouhou/shared/moderation'
import { useState, type ReactNode } from 'react'
import { Refused, refusalOf, usePages, usePullToRefresh } from '../../../cloud'
import { DecisionSheet, Undo, type Verdict } from '../../../features/moderation'
import { RequirePerson } from '../../../features/person'
import { go, useParams } from '../../../route'
import { Button, Page } from '../../../ui'
import { useIsDesk } from '../../../ui/desk'
import * as say from '../../../words/moderation/queue'
import { keyOf } from './key-of'
import { QueueDesk } from './queue-desk'
import { QueueList } from './queue-list'

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
  const aside = <Button kind="plain" isSmall icon="history" onPress={() => go('history', { groupId })}>{say.history}</Button>
  return <Queue list={list} aside={aside} me={me} />
}

function OperatorQueue({ me }: { readonly me: string }) {
  const list = usePages('moderation.groupQueue', {})
  return <Queue list={list} aside={undefined} me={me} />
}

interface QueueProps {
  readonly list: List
  readonly aside: ReactNode
  readonly me: string
}

function Queue({ list, aside, me }: QueueProps) {
  const [deciding, setDeciding] = useState<Deciding>()
  const [decided, setDecided] = useState<readonly string[]>([])
  const [hidden, setHidden] = useState<QueueItem>()
  const isDesk = useIsDesk()
  usePullToRefresh(list.refresh)
  // A refresh asks for the first page only: what was decided further down goes here.
  const pages = list.pages.map(page => page.filter(item => !decided.includes(keyOf(item))))
  const isMine = (item: QueueItem) => item.author?.personId === me
  const onDecided = async ({ item, verdict }: Deciding) => {
    setDecided([...decided, keyOf(item)])
    // Nobody restores what they wrote themselves.
    setHidden(verdict === 'hide' && !isMine(item) ? item : undefined)
    await list.refresh()
  }
  const refusal = refusalOf(list)
  if (refusal) return <Page><Refused failure={refusal} /></Page>

  const left = { ...list, pages, items: pages.flat() }
  const undo = hidden && <Undo key={keyOf(hidden)} groupId={hidden.groupId} subject={hidden.subject} onUndone={() => setHidden(undefined)} />
  const shown = { list: left, isMine, aside, undo, onDecide: (item: QueueItem, verdict: Verdict) => setDeciding({ item, verdict }) }
  return (
    <>
      {isDesk && left.items.length > 0 ? <QueueDesk {...shown} /> : <QueueList {...shown} />}
      {deciding && (
        <DecisionSheet
          key={`${deciding.verdict} ${keyOf(deciding.item)}`} verdict={deciding.verdict} groupId={deciding.item.groupId} subject={deciding.item.subject} seen={deciding.item.seen}
          onClose={() => setDeciding(undefined)} onDecided={() => onDecided(deciding)}
        />
      )}
    </>
  )
}
