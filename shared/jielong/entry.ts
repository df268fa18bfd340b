import { Moment } from '../calendar'
import { Id } from '../ids'
import { PersonCard, Review } from '../person/person'
import * as z from '../z'
import { FaultFacts } from './fault-facts'
import { Quote } from './quote'

/** What an entry says, by kind. */
export const EntryContent = z.discriminatedUnion('kind', [
  z.strictObject({ ...FaultFacts.shape, caseId: Id }),
  /** `isOutlier`: the quote lies outside the fences of the board; `premium` in basis points. */
  z.strictObject({ kind: z.literal('price'), ...Quote.shape, premium: z.nullable(z.number()), isOutlier: z.boolean() }),
  /** One for each field of the sign-up; null for a private one of somebody else. */
  z.strictObject({ kind: z.literal('signup'), answers: z.array(z.nullable(z.string())) }),
])
export type EntryContent = z.infer<typeof EntryContent>

export const Entry = z.strictObject({
  entryId: Id,
  person: PersonCard,
  isMe: z.boolean(),
  /** In the order of coming; never given out again. */
  seat: z.number(),
  /** `waiting`: on the waiting list; moves up by itself, in the order of coming, when somebody goes. */
  place: z.enum(['seated', 'waiting']),
  joinedAt: Moment,
  /** When it came up from the waiting list. */
  movedUpAt: z.nullable(Moment),
  /** The 接龙 in which this person signed, when it was merged into the one that is read. */
  from: z.nullable(Id),
  /** Null when its words wait for the content check, or are hidden: from everybody but their author and the leaders. */
  content: z.nullable(EntryContent),
  review: Review,
})
export type Entry = z.infer<typeof Entry>
