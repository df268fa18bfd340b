import { ARTICLES } from '@shouhou/shared/knowledge'
import { useAnswer } from '../../../cloud'
import { ArticleCell } from '../../../features/knowledge'
import { Section } from '../../../ui'
import * as say from '../../../words/group/home'

/** What the admins want everybody to know; nothing where they pinned nothing. */
export function PinnedArticles({ groupId }: { readonly groupId: string }) {
  const pins = useAnswer('knowledge.pins', { groupId }, { isLasting: true })
  const articles = (pins.value ?? []).flatMap(id => ARTICLES.filter(({ articleId }) => articleId === id))
  if (articles.length === 0) return null

  return <Section title={say.pinned} isList>{articles.map(article => <ArticleCell key={article.articleId} article={article} groupId={groupId} />)}</Section>
}
