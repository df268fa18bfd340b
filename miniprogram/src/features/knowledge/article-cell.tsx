import type { Article } from '@shouhou/shared/knowledge'
import { go } from '../../route'
import { Badge, Cell } from '../../ui'
import * as say from '../../words/knowledge/list'

export interface ArticleCellProps {
  readonly article: Pick<Article, 'articleId' | 'title' | 'answer' | 'isIllustration'>
  /** The group it is looked at from. */
  readonly groupId?: string | undefined
  /** Its title alone. */
  readonly isShort?: boolean
}

/** What is asked, and the answer in a sentence or two. */
export const ArticleCell = ({ article: { articleId, title, answer, isIllustration }, groupId, isShort = false }: ArticleCellProps) => (
  <Cell
    icon="book" title={title} {...(isShort ? {} : { detail: answer })} {...(isIllustration ? { value: <Badge tone="info">{say.illustration}</Badge> } : {})}
    onPress={() => go('article', { articleId, groupId })}
  />
)
