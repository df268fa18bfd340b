import { SubjectNoun, type ModerationStep, type Subject } from '@shouhou/shared/moderation'
import { useState } from 'react'
import { Refused, refusalOf, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { DecisionSheet } from '../../../features/moderation'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { useIsDesk } from '../../../ui/desk'
import * as say from '../../../words/moderation/history'
import { HistoryDesk } from './history-desk'
import { HistoryList } from './history-list'
import { restorable } from './restorable'

export default function HistoryPage() {
  const { groupId, noun, id } = useParams()
  if (!groupId) return <Page><EmptyState icon="history" title={say.notFound} detail={say.notFoundDetail} /></Page>

  return <RequirePerson><History groupId={groupId} subject={readSubject(noun, id)} /></RequirePerson>
}

const readSubject = (noun: string | undefined, id: string | undefined): Subject | undefined => {
  const known = SubjectNoun.safeParse(noun)
  return known.success && id !== undefined ? { noun: known.data, id } : undefined
}

interface HistoryProps {
  readonly groupId: string
  /** Only about this thing. */
  readonly subject: Subject | undefined
}

function History({ groupId, subject }: HistoryProps) {
  const steps = usePages('moderation.history', { groupId, ...(subject ? { subject } : {}) })
  const isOperator = useAnswer('person.me', {}).value?.isOperator ?? false
  const [restoring, setRestoring] = useState<Subject>()
  const isDesk = useIsDesk()
  usePullToRefresh(steps.refresh)
  const refusal = refusalOf(steps)
  if (refusal) return <Page><Refused failure={refusal} /></Page>

  const hidden = restorable(steps.items)
  const shown = {
    groupId, list: steps, isAlone: subject !== undefined, onRestore: setRestoring,
    mayRestore: (step: ModerationStep) => hidden.has(step) && (step.subject.noun !== 'group' || isOperator),
  }
  return (
    <>
      {isDesk && steps.items.length > 0 ? <HistoryDesk {...shown} /> : <HistoryList {...shown} />}
      {restoring && <DecisionSheet verdict="restore" groupId={groupId} subject={restoring} onClose={() => setRestoring(undefined)} onDecided={steps.refresh} />}
    </>
  )
}
