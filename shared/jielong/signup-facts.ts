import * as z from '../z'
import { Bars } from './bars'
import { barsOf, type Count, type Counters } from './counters'
import type { SignupField } from './signup-fields'

/** What the answers of one person contribute: the choices alone; `at` is the place of the field. */
export const SignupFacts = z.strictObject({ kind: z.literal('signup'), choices: z.array(z.strictObject({ at: z.number(), choice: z.string() })) })
export type SignupFacts = z.infer<typeof SignupFacts>

export const signupFactsOf = (fields: readonly SignupField[], answers: readonly string[]): SignupFacts => ({
  kind: 'signup',
  choices: fields.flatMap(({ kind }, at) => (kind === 'choice' && answers[at] ? [{ at, choice: answers[at] }] : [])),
})

export const signupCounts = (facts: SignupFacts): Count[] => facts.choices.map(({ at, choice }): Count => [`field${at}`, choice])

/** For each choice that the sign-up asks, how many took which, in the order of the choices. */
export const SignupBoard = z.strictObject({
  kind: z.literal('signup'),
  people: z.number(),
  choices: z.array(z.strictObject({ label: z.string(), bars: Bars })),
})
export type SignupBoard = z.infer<typeof SignupBoard>

export const signupBoard = (counters: Counters, fields: readonly SignupField[]): SignupBoard => ({
  kind: 'signup',
  people: counters.people,
  choices: fields.flatMap(({ kind, label, choices }, at) => {
    if (kind !== 'choice') return []
    const people = new Map(barsOf(counters, `field${at}`).map((bar) => [bar.key, bar.people]))
    return [{ label, bars: choices.map((key) => ({ key, people: people.get(key) ?? 0 })) }]
  }),
})
