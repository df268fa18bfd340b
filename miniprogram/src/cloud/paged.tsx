import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button, Card, ErrorState, Skeleton } from '../ui'
import { more } from '../words/cloud'
import { sayFailure } from '../words/errors'
import { Freshness, StillWaiting } from './freshness'
import { Refused, refusalOf } from './refused'
import type { Pages } from './use-pages'

export interface PagedProps<T> {
  readonly list: Pages<T>
  readonly children: (item: T) => ReactNode
  /** When there is nothing: an EmptyState. */
  readonly empty: ReactNode
  /** Rows in one flush card for each page; otherwise the items bring their own cards. */
  readonly isRows?: boolean
}

/** The states of a list: on its way, refused, failed, empty, there, more on its way. */
export function Paged<T>({ list, children, empty, isRows = false }: PagedProps<T>) {
  if (list.isLoading) return <><Skeleton count={4} />{list.isSlow && <StillWaiting />}</>
  const refusal = refusalOf(list)
  if (refusal) return <Refused failure={refusal} />
  if (list.items.length === 0) return list.error ? <ErrorState onRetry={() => void list.refresh()}>{sayFailure(list.error)}</ErrorState> : <>{empty}</>

  return (
    <>
      <Freshness answer={list} />
      {list.pages.map((page, at) => (isRows ? <Card key={at} isFlush>{page.map(children)}</Card> : <View key={at}>{page.map(children)}</View>))}
      {list.hasMore && <Button kind="plain" isFull isBusy={list.isLoadingMore} onPress={() => void list.loadMore()}>{more}</Button>}
    </>
  )
}
