import type { Day } from '../calendar'
import { conclude } from './conclude'
import type { Edition } from './edition'
import { daysAgo, isMostlyNone, plausible } from './plausible'
import type { Fact, RightsFacts } from './rights'

type Guess = Partial<RightsFacts>
interface Question { facts: RightsFacts; on: Day; edition: Edition }

/** Some answers matter only together with another that is not known either; without a start hardly any does. */
const guesses = ({ hasInvoice, hasCard, hasCopy, wish, isOnline, deliveredOn, invoicedOn, isInStock }: RightsFacts, on: Day): Guess[] => [
  ...([hasInvoice, hasCard, hasCopy].includes('yes') ? [] : [{ hasInvoice: 'no', hasCard: 'no', hasCopy: 'no' } as const]),
  ...(deliveredOn ?? invoicedOn ? [
    ...(wish === null ? [{ wish: 'refund' } as const] : []),
    ...(isInStock === 'unsure' ? [{ isInStock: 'no' } as const] : []),
    ...(isOnline === 'unsure' ? [{ isOnline: 'yes' } as const] : []),
  ] : daysAgo(on, [5, 40, 400]).map((day): Guess => ({ deliveredOn: day }))),
]

/** Which rules apply and what they let somebody ask for; and, after it, until when and how much. */
const resultOf = ({ facts, on, edition }: Question): [what: string, when: string] => {
  const conclusions = conclude(facts, on, edition)
  return [
    JSON.stringify(conclusions.map(({ rule, claims }) => [rule, claims])),
    JSON.stringify(conclusions.map(({ safeDay, legalDay, amounts }) => [safeDay, legalDay, amounts.map(({ fen }) => fen)])),
  ]
}

const WHEN_WEIGHT = 0.2
const GUESS_WEIGHT = 0.05
const NONE_WEIGHT = 0.01

/** How far the values of a fact change the result, on average: 1 where every one leads to other rules. */
const spread = (question: Question, fact: Fact, values: readonly unknown[]): number => {
  const [what, when] = resultOf(question)
  const changes = values.map((value): number => {
    const other = resultOf({ ...question, facts: { ...question.facts, [fact]: value } })
    return other[0] !== what ? 1 : other[1] !== when ? WHEN_WEIGHT : 0
  })
  return changes.reduce((sum, change) => sum + change, 0) / changes.length
}

const without = (guess: Guess, fact: Fact): Guess => Object.fromEntries(Object.entries(guess).filter(([key]) => key !== fact))

const tellingOf = (question: Question, fact: Fact, values: readonly unknown[]): number => {
  const weight = isMostlyNone(fact) ? NONE_WEIGHT : 1
  const alone = spread(question, fact, values)
  if (alone > 0) return alone * weight
  const guessed = guesses(question.facts, question.on).map((guess) => without(guess, fact)).filter((guess) => Object.keys(guess).length > 0)
  return Math.max(0, ...guessed.map((guess) => spread({ ...question, facts: { ...question.facts, ...guess } }, fact, values))) * weight * GUESS_WEIGHT
}

const isUnknown = (facts: RightsFacts, fact: Fact): boolean => facts[fact] === null || facts[fact] === 'unsure'

/** Facts that nobody knows yet and that would change the result, the most telling first. */
export const asksOf = (facts: RightsFacts, on: Day, edition: Edition): Fact[] => {
  const values = Object.entries(plausible(facts, on, edition.limits)) as [Fact, unknown[]][]
  return values
    .filter(([fact]) => isUnknown(facts, fact))
    .map(([fact, may]) => ({ fact, telling: tellingOf({ facts, on, edition }, fact, may) }))
    .filter(({ telling }) => telling > 0)
    .sort((a, b) => b.telling - a.telling)
    .map(({ fact }) => fact)
}
