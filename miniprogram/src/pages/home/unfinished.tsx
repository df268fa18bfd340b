import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { countUnsent, unsent, type UnsentDraft } from '../../features/unsent'
import { go, goTo } from '../../route'
import { Cell } from '../../ui'
import { sayAgo } from '../../words'
import * as say from '../../words/home/unfinished'

const FIRST = 2

/** A tab page takes no parameters from an address. */
function open({ key, at }: UnsentDraft): void {
  const [noun, groupId, jielongId] = key.split(':')
  if (noun === 'file-case') go('fileCase', { groupId, jielongId })
  else goTo(at)
}

export interface Unfinished {
  readonly drafts: readonly UnsentDraft[]
  /** Of drafts and files together. */
  readonly count: number
}

const look = (): Unfinished => {
  const found = unsent()
  return { drafts: found.drafts, count: countUnsent(found) }
}

const nameOf = ({ drafts, count }: Unfinished): string => [count, ...drafts.map(({ key, savedAt }) => `${key} ${savedAt}`)].join()

/** What this device keeps of what I began; looked for again each time the page shows. */
export function useUnfinished(): Unfinished {
  const [found, setFound] = useState(look)
  useDidShow(() => setFound(before => {
    const now = look()
    return nameOf(before) === nameOf(now) ? before : now
  }))

  return found
}

/** The latest by themselves, and the way to all when there are more. */
export function UnfinishedRows({ unfinished: { drafts, count } }: { readonly unfinished: Unfinished }) {
  const first = drafts.slice(0, FIRST)
  const now = Date.now()
  return (
    <>
      {first.map(draft => <Cell key={draft.key} icon="edit" title={draft.title} detail={say.saved(sayAgo(draft.savedAt, now))} onPress={() => open(draft)} />)}
      {count > first.length && <Cell icon="upload" title={say.more(count - first.length, first.length > 0)} detail={say.onlyHere} onPress={() => go('unsent')} />}
    </>
  )
}
