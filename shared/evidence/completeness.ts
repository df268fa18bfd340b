import type { EvidenceKind } from './evidence'

/** The 三件套: what was bought, what is broken, what was said. */
export const THREE_PIECES: readonly EvidenceKind[] = ['purchase', 'fault', 'contact']

/** How many of the three are there, and which are missing. Third-party evidence helps but is none of the three. */
export const completeness = (kinds: readonly EvidenceKind[]): { have: number; missing: EvidenceKind[] } => {
  const missing = THREE_PIECES.filter((piece) => !kinds.includes(piece))
  return { have: THREE_PIECES.length - missing.length, missing }
}
