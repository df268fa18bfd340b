import { SubjectNoun, type ModerationStep, type Subject } from '@shouhou/shared/moderation'
import { useState } from 'react'
import { Paged, Refused, refusalOf, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { DecisionSheet } from '../../../features/moderation'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page, Section } from '../../../ui'
import { StepCard } from './step-card'

export default function HistoryPage() {
  const { groupId, noun, id } = useParams()
  if (!groupId) return <Page><EmptyState icon="history" title="没有找到这个群" detail="请从群里进入处理记录。" /></Page>

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

const keyOf = ({ noun, id }: Subject) => `${noun} ${id}`

/** Hidden, and not restored since: newest first, so its first step decides. To keep something hidden clears its reports only. */
const restorable = (steps: readonly ModerationStep[]): ReadonlySet<ModerationStep> => {
  const seen = new Set<string>()
  return new Set(steps.filter(one => {
    if (one.step !== 'hidden' && one.step !== 'restored') return false
    const isLatest = !seen.has(keyOf(one.subject))
    seen.add(keyOf(one.subject))
    return isLatest && one.step === 'hidden'
  }))
}

function History({ groupId, subject }: HistoryProps) {
  const steps = usePages('moderation.history', { groupId, ...(subject ? { subject } : {}) })
  const isOperator = useAnswer('person.me', {}).value?.isOperator ?? false
  const [restoring, setRestoring] = useState<Subject>()
  usePullToRefresh(steps.refresh)
  const refusal = refusalOf(steps)
  if (refusal) return <Page><Refused failure={refusal} /></Page>
  const hidden = restorable(steps.items)
  const mayRestore = (step: ModerationStep) => hidden.has(step) && (step.subject.noun !== 'group' || isOperator)

  return (
    <Page>
      <Section title={subject ? '这一条的记录' : '全部记录'} detail="新的在前。每一步都留着，谁也删不掉。" isBare>
        <Paged list={steps} empty={<EmptyState icon="history" title="还没有记录" detail="举报、保留、隐藏、恢复和移出群，都会记在这里。" />}>
          {step => (
            <StepCard
              key={`${step.at} ${step.step} ${keyOf(step.subject)}`} step={step} groupId={groupId} isAlone={subject !== undefined}
              {...(mayRestore(step) ? { onRestore: () => setRestoring(step.subject) } : {})}
            />
          )}
        </Paged>
      </Section>
      {restoring && <DecisionSheet verdict="restore" groupId={groupId} subject={restoring} onClose={() => setRestoring(undefined)} onDecided={steps.refresh} />}
    </Page>
  )
}
