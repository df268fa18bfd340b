import { Moment } from '../calendar'
import { Id } from '../ids'
import { PersonCard, Review } from '../person/person'
import { lineOrNone, paragraphsOrNone } from '../text'
import * as z from '../z'

/** Lines of the chat's text that one 接龙 keeps. */
export const LINES_LIMIT = 1000
/** Lines that travel in one request. */
export const LINES_AT_ONCE = 200

/** A line of the chat's text 接龙, as it was read: `isRegistered` carries the mark of who is in the app already. */
export const NewLine = z.strictObject({
  number: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(999_999))),
  name: lineOrNone(60),
  text: paragraphsOrNone(500),
  isRegistered: z.boolean(),
}).check(z.refine(({ name, text }) => name !== '' || text !== ''))
export type NewLine = z.infer<typeof NewLine>

/**
 * An imported line; nobody's until a member says that it is theirs. While it waits for the content check, or is hidden,
 * only whoever imported or claimed it and those who decide have it in their list.
 */
export const Line = z.strictObject({
  lineId: Id,
  importId: Id,
  number: z.nullable(z.number()),
  name: z.string(),
  text: z.string(),
  importedBy: PersonCard,
  importedAt: Moment,
  claimedBy: z.nullable(PersonCard),
  isMine: z.boolean(),
  /** Whether I may take the claim back: my own, or as who decides here. */
  mayRelease: z.boolean(),
  review: Review,
})
export type Line = z.infer<typeof Line>
