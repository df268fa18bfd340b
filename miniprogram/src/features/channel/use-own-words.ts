import { useDidShow } from '@tarojs/taro'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { OwnWords } from '@shouhou/shared/channel'
import { keptDraft, useDraft } from '../../drafts'
import { nothingWritten, wordsFrom, type WordsDraft } from './own-words'

const keyOf = (caseId: string): string => `own-words:${caseId}`

export interface WrittenWords {
  readonly words: OwnWords
  readonly write: (part: Partial<OwnWords>) => void
}

/** One's own words about a case: on this device only, the same on the page of a way and in its letter. */
export function useOwnWords(file: Pick<CaseFile, 'caseId' | 'report' | 'steps'>): WrittenWords {
  const key = keyOf(file.caseId)
  const { draft, write, lay } = useDraft<WordsDraft>(key, nothingWritten)
  // The page on top may have written since.
  useDidShow(() => {
    const kept = keptDraft<WordsDraft>(key)
    if (kept) lay(() => kept)
  })

  return { words: wordsFrom(draft, file), write: part => write(before => ({ ...before, ...part })) }
}
