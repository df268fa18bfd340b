import { EVIDENCE_KINDS } from '../../evidence/evidence'
import { EVIDENCE_KIND_LABELS } from '../../evidence/labels'
import { countedRepairs } from './case-parts'
import type { LetterFacts } from './facts'

const inCase = (evidence: readonly { kind: string }[]): string[] => EVIDENCE_KINDS.flatMap((kind) => {
  const count = evidence.filter((piece) => piece.kind === kind).length
  return count === 0 ? [] : [`${EVIDENCE_KIND_LABELS[kind]}${count}份`]
})

const usual = ({ report }: LetterFacts): string[] => [
  report.invoice === 'lost' || report.invoice === 'none' ? '订单或者付款记录' : '发票或者其他购买凭证',
  '故障的照片、视频',
  '和卖家的沟通记录',
]

const repairPapers = (facts: LetterFacts): string[] => {
  const times = countedRepairs(facts).length
  return times === 0 ? [] : [`送修单和维修记录（${times}次）`]
}

/** What to put with the letter; copies, the originals stay. */
export const enclosed = (facts: LetterFacts): string[] => {
  const { evidence = [] } = facts
  return [...(evidence.length > 0 ? inCase(evidence) : usual(facts)), ...repairPapers(facts)]
}
