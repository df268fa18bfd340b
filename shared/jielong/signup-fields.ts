import { line } from '../text'
import * as z from '../z'

export const FIELDS_LIMIT = 8
export const CHOICES_LIMIT = 10
export const ANSWER_LIMIT = 200

const noTwice = (texts: readonly string[]): boolean => new Set(texts).size === texts.length

/** One thing that a sign-up asks. `isPrivate`: only whoever started it, the group's leaders and its author read the answer. */
export const SignupField = z.strictObject({
  label: line(20),
  kind: z.enum(['text', 'number', 'choice']),
  /** Two or more for a choice, none otherwise. */
  choices: z.array(line(20)).check(z.maxLength(CHOICES_LIMIT), z.refine(noTwice)),
  isRequired: z.boolean(),
  isPrivate: z.boolean(),
}).check(z.refine(({ kind, choices }) => (kind === 'choice' ? choices.length >= 2 : choices.length === 0), { path: ['choices'] }))
export type SignupField = z.infer<typeof SignupField>

export const SignupFields = z.array(SignupField).check(z.maxLength(FIELDS_LIMIT), z.refine((fields) => noTwice(fields.map(({ label }) => label))))

/** One text for each field, in their order; '' for what was left out. */
export const Answers = z.array(z.string().check(z.maxLength(ANSWER_LIMIT))).check(z.maxLength(FIELDS_LIMIT))
export type Answers = z.infer<typeof Answers>
