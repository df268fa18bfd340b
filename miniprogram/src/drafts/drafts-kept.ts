import { keepAt, keptUnder, keysKept, readAt, readKept } from './kept'
import { openAt } from './open-drafts'

/** Something that this device keeps until it is sent. */
export interface KeptDraft {
  readonly key: string
  /** Epoch ms. */
  readonly savedAt: number
  /** The address it was written at, without the parameters of a tab page. */
  readonly at: string
}

/** Everything that the person of this device has begun to write, latest first. */
export const draftsKept = (): readonly KeptDraft[] =>
  keysKept('draft')
    .flatMap(key => {
      const kept = readKept<Partial<KeptDraft>>('draft', key)
      return kept ? [{ key, savedAt: kept.savedAt ?? 0, at: kept.at ?? '' }] : []
    })
    .sort((one, other) => other.savedAt - one.savedAt)

/** A page that has it open begins anew. */
export function dropDraft(key: string): void {
  const slot = keptUnder('draft', key)
  for (const { discard } of openAt(slot)) discard()
  keepAt(slot, undefined)
}

/** Changes what was written under `key`, whether a page has it open or not; nothing where nothing is kept. */
export function changeDraft<T extends object>(key: string, become: (draft: T) => T): void {
  const slot = keptUnder('draft', key)
  const kept = readAt<{ readonly draft: T }>(slot)
  if (kept) keepAt(slot, { ...kept, draft: become(kept.draft) })
  for (const { write } of openAt(slot)) write(draft => become(draft as T))
}
