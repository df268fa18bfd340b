import { View } from '@tarojs/components'
import type { Entry, JielongView } from '@shouhou/shared/jielong'
import { Fragment, useState } from 'react'
import { Paged, type Pages } from '../../../cloud'
import { EntryRow } from '../../../features/jielong'
import { EmptyState, Section } from '../../../ui'
import * as say from '../../../words/jielong/read'
import { EntrySheet, isReportable } from './entry-sheet'
import style from './read.module.scss'

export interface EntriesProps {
  readonly entries: Pages<Entry>
  readonly jielong: JielongView
  readonly mayReport: boolean
}

/** The first of each group of those who signed in another one. */
const beginnings = (items: readonly Entry[]): ReadonlySet<string> =>
  new Set(items.filter(({ from }, at) => from !== null && from !== items[at - 1]?.from).map(({ entryId }) => entryId))

/** Everybody in the order of joining; who came with a merged one, below its name. */
export function Entries({ entries, jielong, mayReport }: EntriesProps) {
  const [opened, setOpened] = useState<Entry>()
  const begins = beginnings(entries.items)
  const oldTitle = ({ from }: Entry): string => jielong.merged.find(({ jielongId }) => jielongId === from)?.title ?? ''

  return (
    <Section title={say.everybody} isBare>
      <Paged list={entries} isRows empty={<Nobody />}>
        {entry => (
          <Fragment key={entry.entryId}>
            {begins.has(entry.entryId) && <View className={style.origin}>{say.cameWith(oldTitle(entry))}</View>}
            <EntryRow entry={entry} groupId={jielong.groupId} fields={jielong.fields} {...(mayReport && isReportable(entry) && { onOpen: setOpened })} />
          </Fragment>
        )}
      </Paged>
      {opened && <EntrySheet entry={opened} jielong={jielong} onClose={() => setOpened(undefined)} />}
    </Section>
  )
}

const Nobody = () => <EmptyState icon="group" title={say.nobody} detail={say.nobodyDetail} />
