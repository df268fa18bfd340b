import { ARTICLES } from '@shouhou/shared/knowledge'
import { LetAnybodyIn } from '../../../features/person'
import { replace, useParams } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import * as say from '../../../words/knowledge/read'
import { ReadArticle } from './read-article'

/** Also for those who come by a card and have no nickname yet: it says nothing of anybody. */
export default function ArticlePage() {
  return <LetAnybodyIn><OfId /></LetAnybodyIn>
}

function OfId() {
  const { articleId, groupId } = useParams()
  const article = ARTICLES.find(one => one.articleId === articleId)
  if (article) return <ReadArticle article={article} groupId={groupId} />

  return (
    <Page>
      <EmptyState icon="book" title={say.notFound} detail={say.notFoundDetail} action={<Button kind="primary" onPress={() => replace('articles', { groupId })}>{say.toList}</Button>} />
    </Page>
  )
}
