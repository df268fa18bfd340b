import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { RequirePerson, useMe } from '../../../features/person'
import { EmptyState, Page } from '../../../ui'
import { useIsDesk } from '../../../ui/desk'
import * as say from '../../../words/verification/verify'
import { ReportedTexts } from './reported-texts'
import { VerdictSheet, type GroupVerdict } from './verdict-sheet'
import { VerifyDesk } from './verify-desk'
import { VerifyList } from './verify-list'

export default function VerifyPage() {
  return <RequirePerson><Verify /></RequirePerson>
}

function Verify() {
  const me = useMe()
  if (me.value?.isOperator === false) return <Page><EmptyState icon="lock" title={say.operatorsOnly} detail={say.operatorsOnlyDetail} /></Page>
  return <WaitingGroups />
}

function WaitingGroups() {
  const waiting = usePages('group.listWaiting', {})
  const reported = useAnswer('moderation.groupQueue', {})
  const [deciding, setDeciding] = useState<{ readonly group: GroupView; readonly verdict: GroupVerdict }>()
  const isDesk = useIsDesk()
  usePullToRefresh(waiting.refresh, reported.refresh)

  const shown = {
    list: waiting,
    texts: <ReportedTexts count={reported.value?.items.length ?? 0} hasMore={Boolean(reported.value?.next)} />,
    onDecide: (group: GroupView, verdict: GroupVerdict) => setDeciding({ group, verdict }),
  }
  return (
    <>
      {isDesk && waiting.items.length > 0 ? <VerifyDesk {...shown} /> : <VerifyList {...shown} />}
      {deciding && <VerdictSheet {...deciding} onClose={() => setDeciding(undefined)} onDecided={waiting.refresh} />}
    </>
  )
}
