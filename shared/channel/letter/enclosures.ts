import { EVIDENCE_KINDS, type EvidenceKind } from '../../evidence/evidence'
import { EVIDENCE_KIND_LABELS } from '../../evidence/labels'
import { isRecorded } from '../../repair/stay'
import { countedRepairs } from './case-parts'
import type { LetterFacts } from './facts'

const inCase = (evidence: readonly { kind: string }[]): string[] => EVIDENCE_KINDS.flatMap((kind) => {
  const count = evidence.filter((piece) => piece.kind === kind).length
  return count === 0 ? [] : [`${EVIDENCE_KIND_LABELS[kind]}${count}份`]
})

/** What every letter speaks of, and so has to be shown. */
const proofs = ({ report }: LetterFacts): (readonly [kind: EvidenceKind, name: string])[] => [
  ['purchase', report.invoice === 'lost' || report.invoice === 'none' ? '订单或者付款记录' : '发票或者其他购买凭证'],
  ['fault', '故障的照片、视频'],
]

const missingProofs = (facts: LetterFacts): string[] =>
  proofs(facts).flatMap(([kind, name]) => (facts.evidence?.some((piece) => piece.kind === kind) ? [] : [name]))

const repairPapers = (facts: LetterFacts): string[] => {
  const times = countedRepairs(facts).length
  return times === 0 ? [] : [`送修单和维修记录（${times}次）`]
}

/** What to put with the letter; copies, the originals stay. */
export const enclosed = (facts: LetterFacts): string[] => {
  const { evidence = [] } = facts
  return [...inCase(evidence), ...missingProofs(facts), ...(evidence.length > 0 ? [] : ['和卖家的沟通记录']), ...repairPapers(facts)]
}

/** Of these what the case does not have yet, as far as its evidence is known. */
export const stillToGet = (facts: LetterFacts): string[] => [
  ...(facts.evidence ? missingProofs(facts) : []),
  ...(countedRepairs(facts).every(isRecorded) ? [] : repairPapers(facts)),
]
