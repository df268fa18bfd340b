import type { EvidenceKind, Medium } from './evidence'

/** The 三件套: what was bought, what is broken, what was said. */
export const THREE_PIECES: readonly EvidenceKind[] = ['purchase', 'fault', 'contact']

/** How many of the three are there, and which are missing. Third-party evidence helps but is none of the three. */
export const completeness = (kinds: readonly EvidenceKind[]): { have: number; missing: EvidenceKind[] } => {
  const missing = THREE_PIECES.filter((piece) => !kinds.includes(piece))
  return { have: THREE_PIECES.length - missing.length, missing }
}

/** A sentence about a receipt is no receipt: of what was bought and what is broken only a file counts. */
export const isPiece = ({ kind, medium }: { kind: EvidenceKind; medium: Medium | null }): boolean =>
  medium !== 'note' || kind === 'contact' || kind === 'thirdParty'

/** The kinds of those that count, one for each piece. */
export const kindsOfPieces = (evidence: readonly { kind: EvidenceKind; medium: Medium }[]): EvidenceKind[] => evidence.filter(isPiece).map(({ kind }) => kind)
