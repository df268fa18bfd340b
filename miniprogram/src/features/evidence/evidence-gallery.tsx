import { EVIDENCE_KIND_LABELS, EVIDENCE_KINDS, type Evidence } from '@shouhou/shared/evidence'
import { Section } from '../../ui'
import { EvidenceKindList } from './evidence-kind'
import { pieceOf } from './evidence-piece'
import { useThumbnails, type Layer } from './links'
import { openEvidence } from './open-evidence'

/** The owner opens the sealed original, everybody else the public copy, once there is one. */
const layerOf = ({ isMine, hasPublicCopy }: Evidence): Layer | null => (isMine ? 'original' : hasPublicCopy ? 'public' : null)

/** Somebody's evidence, to be looked at. */
export function EvidenceGallery({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const pictures = useThumbnails(evidence.map(one => ({ ...one, layer: layerOf(one) })))
  const kinds = EVIDENCE_KINDS.filter(kind => evidence.some(one => one.kind === kind))

  return (
    <>
      {kinds.map(kind => (
        <Section key={kind} title={EVIDENCE_KIND_LABELS[kind]}>
          <EvidenceKindList
            kind={kind}
            pieces={evidence.filter(one => one.kind === kind).map(pieceOf)}
            pictures={pictures}
            onOpen={({ evidenceId, medium }) => {
              const one = evidence.find(other => other.evidenceId === evidenceId)
              void openEvidence({ evidenceId, medium }, (one && layerOf(one)) ?? 'public')
            }}
          />
        </Section>
      ))}
    </>
  )
}
