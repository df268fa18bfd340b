import type { JielongRow } from '@shouhou/shared/jielong'
import type { Pages } from '../../cloud'
import { JielongCell } from '../../features/jielong'
import { Button, Card, Notice, Section } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/jielong/list'

type Rows = readonly JielongRow[]

/** What I am in comes before what I could join. */
export function JielongSections({ list }: { readonly list: Pages<JielongRow> }) {
  const pages = list.pages as readonly Rows[]

  return (
    <>
      {list.error && <Notice tone="warn">{say.asOfLastTime(sayFailure(list.error))}</Notice>}
      <Rows title={say.mine} pages={pages.map(page => page.filter(({ isJoined }) => isJoined))} />
      <Rows title={say.open} pages={pages.map(page => page.filter(({ isJoined }) => !isJoined))} />
      {list.hasMore && <Button kind="plain" isFull isBusy={list.isLoadingMore} onPress={() => void list.loadMore()}>{say.more}</Button>}
    </>
  )
}

function Rows({ title, pages }: { readonly title: string; readonly pages: readonly Rows[] }) {
  if (pages.every(page => page.length === 0)) return null

  return (
    <Section title={title} isBare>
      {pages.map((page, at) => page.length > 0 && (
        <Card key={at} isFlush>{page.map(jielong => <JielongCell key={jielong.jielongId} jielong={jielong} />)}</Card>
      ))}
    </Section>
  )
}
