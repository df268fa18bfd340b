import * as z from '../z'
import { pathsOf, type Counters } from './counters'
import { faultBoard, FaultBoard, faultCounts, FaultFacts } from './fault-facts'
import type { JielongKind } from './kind'
import { priceBoard, PriceBoard, priceCounts, PriceFacts } from './price-facts'
import { signupBoard, SignupBoard, signupCounts, SignupFacts } from './signup-facts'
import type { SignupField } from './signup-fields'

/** What an entry contributes to the board; kept with the entry, so that leaving takes away exactly what joining gave. */
export const EntryFacts = z.discriminatedUnion('kind', [FaultFacts, PriceFacts, SignupFacts])
export type EntryFacts = z.infer<typeof EntryFacts>

export const Board = z.discriminatedUnion('kind', [FaultBoard, PriceBoard, SignupBoard])
export type Board = z.infer<typeof Board>

const countsOf = (facts: EntryFacts) => {
  if (facts.kind === 'fault') return faultCounts(facts)
  return facts.kind === 'price' ? priceCounts(facts) : signupCounts(facts)
}

/** Dotted paths into the counters, each of which goes up by one when an entry with these facts is seated, and down by one when it goes. */
export const counterPaths = (facts: EntryFacts): string[] => pathsOf(countsOf(facts))

export const boardOf = (counters: Counters, { kind, fields = [] }: { kind: JielongKind; fields?: readonly SignupField[] }): Board => {
  if (kind === 'fault') return faultBoard(counters)
  return kind === 'price' ? priceBoard(counters) : signupBoard(counters, fields)
}
