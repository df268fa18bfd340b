import { View } from '@tarojs/components'
import { useEffect, useId, type ReactNode } from 'react'
import { Button } from '../button'
import { classNames } from '../class-names'
import * as say from '../../words/ui/desk'
import style from './desk.module.scss'
import { Frame } from './frame.h5'
import { KeyHelp } from './key-help.h5'
import type { DeskKey } from './keys'
import { Table, type Column } from './table.h5'
import { useChosen } from './use-chosen.h5'
import { useDeskKeys } from './use-desk-keys.h5'

export interface TwoPanesProps<T> {
  /** What the list holds: 待处理的内容. */
  readonly label: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  readonly onMore: () => void
  /** Above the list: how many, a filter, what has just been done. */
  readonly top?: ReactNode
  /** Cards in a list, or columns of a table. */
  readonly look: ((item: T) => ReactNode) | readonly Column<T>[]
  /** In place of the list while there is nothing in it. */
  readonly empty: ReactNode
  readonly nameOf: (item: T) => string
  readonly pane: (item: T) => ReactNode
  readonly keys?: readonly DeskKey<T>[]
}

/** From 1024 px: what there is on the left, one of it on the right, and the keyboard for both. */
export function TwoPanes<T>(props: TwoPanesProps<T>) {
  const { label, items, keyOf, hasMore, isLoadingMore, onMore, top, look, empty, nameOf, pane, keys = [] } = props
  const id = useId()
  const ids = { list: `${id}list`, pane: `${id}pane`, row: (at: number) => `${id}row${at}` }
  const focusRow = (at: number) => document.getElementById(ids.row(at))?.focus()
  const { at, chosen, choose } = useChosen({ items, keyOf, paneId: ids.pane, focusRow })
  const enter = () => document.getElementById(ids.pane)?.focus()

  const move = (to: number) => {
    if (items.length === 0) return
    const next = Math.max(0, Math.min(items.length - 1, to))
    choose(next)
    focusRow(next)
    if (to >= items.length - 1 && hasMore) onMore()
  }
  const letter = (pressed: string): boolean => {
    const found = keys.find(({ key }) => key === pressed)
    if (found && chosen !== undefined) found.press(chosen)
    return found !== undefined
  }
  useDeskKeys({ listId: ids.list, paneId: ids.pane, step: by => move(at + by), edge: isEnd => move(isEnd ? items.length - 1 : 0), enter, leave: () => focusRow(at), letter })
  // A browser of today answers with a promise, which is no clean-up.
  useEffect(() => void document.getElementById(ids.row(at))?.scrollIntoView({ block: 'nearest' }), [at])

  const choosing = { at, idOf: ids.row, choose, open: enter }
  return (
    <Frame
      startName={label} isEven={typeof look !== 'function'} onNearEnd={() => { if (hasMore && !isLoadingMore) onMore() }}
      start={(
        <>
          {top}
          <div id={ids.list}>
            {items.length === 0 ? empty
              : typeof look === 'function' ? <Options {...choosing} label={label} items={items} keyOf={keyOf} look={look} />
                : <Table label={label} columns={look} items={items} keyOf={keyOf} choosing={choosing} />}
          </div>
          {items.length > 0 && hasMore && <Button kind="plain" isFull isBusy={isLoadingMore} onPress={onMore}>{say.more}</Button>}
        </>
      )}
      startEnd={<KeyHelp keys={keys} />}
    >
      <section id={ids.pane} key={chosen === undefined ? '' : keyOf(chosen)} className={style.pane} tabIndex={-1} aria-label={chosen === undefined ? say.nothingChosen : nameOf(chosen)}>
        {chosen === undefined ? <View className={style.nothing}>{say.nothingChosen}</View> : pane(chosen)}
      </section>
    </Frame>
  )
}

interface OptionsProps<T> extends Pick<TwoPanesProps<T>, 'label' | 'items' | 'keyOf'> {
  readonly look: (item: T) => ReactNode
  readonly at: number
  readonly idOf: (at: number) => string
  readonly choose: (at: number) => void
}

const Options = <T,>({ label, items, keyOf, look, at, idOf, choose }: OptionsProps<T>) => (
  <div role="listbox" aria-label={label} className={style.options}>
    {items.map((item, row) => (
      <div
        key={keyOf(item)} id={idOf(row)} role="option" aria-selected={row === at} tabIndex={row === at ? 0 : -1}
        className={classNames(style.option, row === at && style.chosen)} onClick={() => choose(row)}
      >
        {look(item)}
      </div>
    ))}
  </div>
)
