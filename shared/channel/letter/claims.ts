import type { Claim, Conclusion } from '../../rights/rights'
import type { LetterFacts } from './facts'

export type Wished = 'refund' | 'replace' | 'repair'
const WISHED: readonly Wished[] = ['refund', 'replace', 'repair']

/** What the answers wish for, else what the report does. */
const wishedIn = ({ report, answers }: LetterFacts): Wished[] => (answers.wish ? [answers.wish] : WISHED.filter((each) => report.wishes.includes(each)))

const claimed = (conclusions: readonly Conclusion[]): Set<Claim> => new Set(conclusions.flatMap(({ claims }) => claims))

/** What the rules give, wished or not. */
export const offered = ({ assessment }: LetterFacts): Wished[] => WISHED.filter((each) => claimed(assessment.conclusions).has(each))

/** What the person wishes for and the rules give; empty where they give something else. */
export const granted = (facts: LetterFacts): Wished[] => {
  const may = claimed(facts.assessment.conclusions)
  return wishedIn(facts).filter((wish) => may.has(wish) || (wish === 'refund' && may.has('no-reason-return')))
}

/** Useful whatever is wished for: 备用机, 书面说明, 十五日, and what stands outside the 三包. */
const ALWAYS: readonly Claim[] = ['spare-phone', 'written-reason', 'complain', 'other-law']

/** A refund instead of a replacement stands on the right to that replacement. */
const underneath = (facts: LetterFacts): Claim[] => (granted(facts).includes('refund') && (hasRule(facts, 'R9') || hasRule(facts, 'R10')) ? ['replace'] : [])

const isOfUse = (facts: LetterFacts) => ({ claims }: Conclusion): boolean => {
  // It says that the 三包 do not hold: the other side may say so themselves.
  if (claims.includes('paid-repair')) return false
  const wished = granted(facts)
  if (claims.includes('no-reason-return')) return wished.includes('refund')
  const uses: readonly Claim[] = [...(wished.length > 0 ? wished : offered(facts)), ...underneath(facts), ...ALWAYS]
  return claims.some((claim) => uses.includes(claim))
}

/** The conclusions that a letter stands on, best first. */
export const leansOn = (facts: LetterFacts): Conclusion[] => facts.assessment.conclusions.filter(isOfUse(facts))

export const hasRule = (facts: LetterFacts, rule: Conclusion['rule']): boolean => facts.assessment.conclusions.some((conclusion) => conclusion.rule === rule)
