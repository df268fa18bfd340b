import { draftsKept, type KeptDraft } from '../../drafts'
import { allArrivals, allFiles, allRemovals } from '../evidence'
import * as say from '../../words/unsent/unsent'

export interface UnsentDraft extends KeptDraft {
  readonly title: string
}

export interface Unsent {
  readonly drafts: readonly UnsentDraft[]
  /** Files that have not arrived yet. */
  readonly files: number
  /** Pieces of evidence that the cloud still has to remove. */
  readonly removals: number
}

/** What waits on this device for whoever uses it now. */
export function unsent(): Unsent {
  const drafts = draftsKept().flatMap(draft => {
    const title = say.drafts[draft.key.split(':')[0] ?? '']
    return title ? [{ ...draft, title }] : []
  })
  const arrived = Object.values(allArrivals()).flat().length
  return { drafts, files: arrived + allFiles().filter(({ state }) => state !== 'refused').length, removals: allRemovals().length }
}

export const countUnsent = ({ drafts, files, removals }: Unsent): number => drafts.length + files + removals
