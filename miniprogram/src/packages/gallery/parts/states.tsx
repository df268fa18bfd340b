import { Button, Card, EmptyState, ErrorState, Notice, Skeleton } from '../../../ui'
import * as say from '../../../words/ui/gallery'
import { Specimen, still } from '../specimen'

const tones = ['info', 'success', 'warn', 'danger'] as const

export const States = () => (
  <>
    <Specimen name="Notice">
      {tones.map(tone => <Notice key={tone} tone={tone}>{say.notices[tone]}</Notice>)}
      <Notice tone="warn" title={say.noticeTitle} action={<Button isSmall onPress={still}>{say.open}</Button>}>{say.rowLong}</Notice>
    </Specimen>
    <Specimen name="EmptyState">
      <Card><EmptyState icon="jielong" title={say.emptyTitle} detail={say.emptyDetail} action={<Button kind="primary" onPress={still}>{say.start}</Button>} /></Card>
      <Card><EmptyState title={say.emptyTitle} /></Card>
    </Specimen>
    <Specimen name="ErrorState">
      <Card><ErrorState onRetry={still}>{say.failed}</ErrorState></Card>
      <Card><ErrorState isBusy onRetry={still}>{say.failed}</ErrorState></Card>
    </Specimen>
    <Specimen name="Skeleton"><Skeleton count={2} /></Specimen>
  </>
)
