import type { GroupView } from '@shouhou/shared/group'
import type { ReactNode } from 'react'
import { Paged, type Pages } from '../../../cloud'
import { EmptyState, Page, Section } from '../../../ui'
import * as say from '../../../words/verification/verify'
import type { GroupVerdict } from './verdict-sheet'
import { WaitingCard } from './waiting-card'

export interface VerifyShown {
  readonly list: Pages<GroupView>
  readonly texts: ReactNode
  readonly onDecide: (group: GroupView, verdict: GroupVerdict) => void
}

export const VerifyList = ({ list, texts, onDecide }: VerifyShown) => (
  <Page>
    {texts}
    <Section title={say.waiting(list.items.length, list.hasMore)} detail={say.waitingDetail} isBare>
      <Paged list={list} empty={<EmptyState icon="seal" title={say.none} detail={say.noneDetail} />}>
        {group => <WaitingCard key={group.groupId} group={group} onDecide={verdict => onDecide(group, verdict)} />}
      </Paged>
    </Section>
  </Page>
)
