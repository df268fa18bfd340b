import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, MovableRow, Notice } from '../../../ui'
import * as say from '../../../words/template/make'
import { moved, withItem, without } from './template-draft'

export interface OrderedRowsProps<Item> {
  readonly items: readonly Item[]
  readonly rowOf: (item: Item) => { readonly title: string; readonly detail: string }
  readonly onOpen: (at: number) => void
  readonly onChange: (items: Item[]) => void
}

interface Removed<Item> { readonly at: number; readonly item: Item }

const putBack = <Item,>(items: readonly Item[], { at, item }: Removed<Item>): Item[] => moved(withItem(items, items.length, item), items.length, at)

/** Rows that can be changed, moved and removed; the one that was removed last can come back. Keyed by place: a move then resends texts, not rows. */
export function OrderedRows<Item>({ items, rowOf, onOpen, onChange }: OrderedRowsProps<Item>) {
  const [removed, setRemoved] = useState<Removed<Item>>()
  const remove = (at: number, item: Item) => {
    setRemoved({ at, item })
    onChange(without(items, at))
  }
  const restore = (one: Removed<Item>) => {
    setRemoved(undefined)
    onChange(putBack(items, one))
  }

  return (
    <View>
      <View>
        {items.map((item, at) => (
          <MovableRow
            key={at} {...rowOf(item)} nth={say.nth(at + 1)} isFirst={at === 0} isLast={at === items.length - 1}
            onOpen={() => onOpen(at)} onMove={by => onChange(moved(items, at, at + by))} onRemove={() => remove(at, item)}
          />
        ))}
      </View>
      {removed && <Notice action={<Button isSmall icon="undo" onPress={() => restore(removed)}>{say.putBack}</Button>}>{say.removedRow(rowOf(removed.item).title)}</Notice>}
    </View>
  )
}
