import type { Evidence, EvidenceKind, Medium } from '@shouhou/shared/evidence'

/** As much of a confirmed piece as a draft keeps and a gallery shows. */
export interface EvidencePiece {
  readonly evidenceId: string
  readonly kind: EvidenceKind
  readonly medium: Medium
  readonly name: string
  readonly note: string
  /** Whether others may see it already. */
  readonly isChecked: boolean
  readonly hiddenFor: string | null
}

export const pieceOf = ({ evidenceId, kind, medium, name, note, review }: Evidence): EvidencePiece => ({
  evidenceId, kind, medium, name, note, isChecked: review.check === 'passed', hiddenFor: review.hidden?.reason ?? null,
})

/** A file on its way to the cloud. */
export interface SendingFile {
  readonly id: string
  readonly kind: EvidenceKind
  readonly name: string
  /** Where this phone keeps it; can be shown as a picture when it is one. */
  readonly path: string
  readonly percent: number
  /**
   * `stopped`: by hand, or by the end of the app; `refused`: the file itself is wrong, sending it again would not help;
   * `lost`: it was on its way when the browser's page ended, and has to be chosen again.
   */
  readonly state: 'sending' | 'stopped' | 'failed' | 'refused' | 'lost'
  /** Why it did not arrive, as a sentence. */
  readonly problem: string
  /** Nobody could be reached: it goes on by itself. */
  readonly isCutOff: boolean
}
