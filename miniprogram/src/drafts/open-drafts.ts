/** A draft that some page has before it. */
export interface OpenDraft {
  readonly write: (become: (draft: object) => object) => void
  readonly discard: () => object
  /** What was written last, without the usual pause. */
  readonly save: () => void
}

const open = new Map<string, Set<OpenDraft>>()

/** Answers how to close it. */
export function openDraft(slot: string, draft: OpenDraft): () => void {
  const others = open.get(slot) ?? new Set()
  open.set(slot, others.add(draft))
  return () => void others.delete(draft)
}

export const openAt = (slot: string): readonly OpenDraft[] => [...open.get(slot) ?? []]

export const saveOpenDrafts = (): void => open.forEach(drafts => drafts.forEach(({ save }) => save()))
