import { Day } from '../calendar'
import { Id } from '../ids'
import { Fen } from '../money'
import { line, lineOrNone } from '../text'
import * as z from '../z'

/** Where a price comes from: a photo (my own evidence), a public page, or what somebody was told. */
export const PriceSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('photo'), evidenceId: Id }),
  z.strictObject({ kind: z.literal('link'), url: line(500).check(z.regex(/^https?:\/\/[^\s/]+\.[^\s/]/i)) }),
  z.strictObject({ kind: z.literal('said') }),
])
export type PriceSource = z.infer<typeof PriceSource>

const Amount = Fen.check(z.gte(1))

/** An amount in fen, the day it was quoted or seen, and where it comes from. */
export const Price = z.strictObject({ fen: Amount, on: Day, source: PriceSource })
export type Price = z.infer<typeof Price>

/** What one person was quoted for the part, and what they know of the official and of an independent price. */
export const Quote = z.strictObject({
  quote: Price,
  official: z.nullable(Price),
  thirdParty: z.nullable(Price),
  shop: lineOrNone(60),
  note: lineOrNone(200),
})
export type Quote = z.infer<typeof Quote>
