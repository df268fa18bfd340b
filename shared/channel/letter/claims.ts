import type { Claim, Conclusion } from '../../rights/rights'
import type { LetterFacts } from './facts'

export type Wished = 'refund' | 'replace' | 'repair'
const WISHED: readonly Wished[] = ['refund', 'replace', 'repair']

/** What the answers wish for, else what the report does. */
const wishedIn = ({ report, answers }: LetterFacts): Wished[] => (answers.wish ? [answers.wish] : WISHED.filter((each) => report.wishes.includes(each)))

const gives = ({ assessment }: LetterFacts, claim: Claim): boolean => assessment.conclusions.some(({ claims }) => claims.includes(claim))

export const hasRule = ({ assessment }: LetterFacts, rule: Conclusion['rule']): boolean => assessment.conclusions.some((conclusion) => conclusion.rule === rule)

/** What the rules give, wished or not. */
export const offered = (facts: LetterFacts): Wished[] => WISHED.filter((each) => gives(facts, each))

/** What the person wishes for and the rules give for the fault; empty where they give something else. */
export const granted = (facts: LetterFacts): Wished[] => wishedIn(facts).filter((wish) => gives(facts, wish))

/** All that is wished for is a refund, and only 七日无理由退货 gives it: for a fault the seller bears the costs. */
export const isNoReasonOnly = (facts: LetterFacts): boolean =>
  granted(facts).length === 0 && wishedIn(facts).includes('refund') && gives(facts, 'no-reason-return')

/** 备用机, and the reason in writing. */
const BESIDE: readonly Claim[] = ['spare-phone', 'written-reason']

/** What the conclusions of a letter let its writer ask for. */
function usesOf(facts: LetterFacts): readonly Claim[] {
  const always: Claim[] = [...BESIDE, 'complain']
  const wished = granted(facts)
  if (isNoReasonOnly(facts)) return [...always, 'no-reason-return']
  // A refund instead of a replacement stands on the right to that replacement.
  const underneath: Claim[] = wished.includes('refund') && (hasRule(facts, 'R9') || hasRule(facts, 'R10')) ? ['replace'] : []
  if (wished.length > 0) return [...always, ...wished, ...underneath]
  // What is away is to come back repaired: that stands on a right of its own.
  return BESIDE.some((claim) => gives(facts, claim)) ? [...always, 'repair'] : [...always, ...offered(facts), 'other-law']
}

/** The conclusions that a letter stands on, best first; none that the other side would say for itself. */
export const leansOn = (facts: LetterFacts): Conclusion[] => {
  const uses = usesOf(facts)
  return facts.assessment.conclusions.filter(({ claims }) => !claims.includes('paid-repair') && claims.some((claim) => uses.includes(claim)))
}
