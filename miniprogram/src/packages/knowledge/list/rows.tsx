import { View } from '@tarojs/components'
import type { Article } from '@shouhou/shared/knowledge'
import { ArticleCell } from '../../../features/knowledge'

export interface RowsProps {
  readonly articles: readonly Article[]
  readonly groupId: string | undefined
  /** Titles alone. */
  readonly isShort?: boolean
}

const SHORT = 20

const inShortLists = (articles: readonly Article[]): (readonly Article[])[] =>
  Array.from({ length: Math.ceil(articles.length / SHORT) }, (_, at) => articles.slice(at * SHORT, (at + 1) * SHORT))

/** Rows of a flush Section, in lists short enough for weapp to send again. */
export const Rows = ({ articles, groupId, isShort = false }: RowsProps) => (
  <>{inShortLists(articles).map((few, at) => <View key={at}>{few.map(one => <ArticleCell key={one.articleId} article={one} groupId={groupId} isShort={isShort} />)}</View>)}</>
)
