import { go } from '../../route'
import { Button, EmptyState, Page } from '../../ui'
import * as say from '../../words/home/not-found'

export default function NotFoundPage() {
  return (
    <Page>
      <EmptyState
        icon="question" title={say.title} detail={say.detail}
        action={<Button kind="primary" onPress={() => go('home')}>{say.home}</Button>}
      />
    </Page>
  )
}
