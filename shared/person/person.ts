import { Moment } from '../calendar'
import { Id } from '../ids'
import { line } from '../text'
import * as z from '../z'

export const Nickname = line(60)

/** A person as others see them. While a nickname waits for its check, others read a neutral one. */
export const PersonCard = z.strictObject({ personId: Id, nickname: z.string() })
export type PersonCard = z.infer<typeof PersonCard>

/** Whether others may see a piece of content. Its author always sees it, with this beside it. */
export const Review = z.strictObject({
  check: z.enum(['waiting', 'passed', 'refused']),
  hidden: z.nullable(z.strictObject({ reason: z.string(), at: Moment })),
})
export type Review = z.infer<typeof Review>

export const isShown = (review: Review): boolean => review.check === 'passed' && review.hidden === null

export const Me = z.strictObject({
  person: z.nullable(z.strictObject({ personId: Id, nickname: z.string(), review: Review, registeredAt: Moment })),
  isOperator: z.boolean(),
})
export type Me = z.infer<typeof Me>
