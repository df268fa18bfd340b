import type { ModerationStep, Subject } from '@shouhou/shared/moderation'
import { Paged, type Pages } from '../../../cloud'
import { EmptyState, Page, Section } from '../../../ui'
import * as say from '../../../words/moderation/history'
import { keyOf } from './restorable'
import { StepCard } from './step-card'

export interface HistoryShown {
  readonly groupId: string
  readonly list: Pages<ModerationStep>
  /** Everything on the page is about one thing. */
  readonly isAlone: boolean
  readonly mayRestore: (step: ModerationStep) => boolean
  readonly onRestore: (subject: Subject) => void
}

export const HistoryList = ({ groupId, list, isAlone, mayRestore, onRestore }: HistoryShown) => (
  <Page>
    <Section title={isAlone ? say.ofThis : say.all} detail={say.detail} isBare>
      <Paged list={list} empty={<EmptyState icon="history" title={say.none} detail={say.noneDetail} />}>
        {step => (
          <StepCard
            key={`${step.at} ${step.step} ${keyOf(step.subject)}`} step={step} groupId={groupId} isAlone={isAlone}
            {...(mayRestore(step) ? { onRestore: () => onRestore(step.subject) } : {})}
          />
        )}
      </Paged>
    </Section>
  </Page>
)
