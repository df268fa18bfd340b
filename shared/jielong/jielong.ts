import { Moment } from '../calendar'
import { FaultCode } from '../case/fault-codes'
import { withoutBrand } from '../case/model-key'
import { Id } from '../ids'
import { PersonCard, Review } from '../person/person'
import { line, lineOrNone, paragraphsOrNone } from '../text'
import * as z from '../z'
import { Board } from './board'
import { Entry } from './entry'
import { JielongKind } from './kind'
import { SignupField, SignupFields } from './signup-fields'

export const CAPACITY_LIMIT = 100_000
/** How many may be merged into one. */
export const MERGED_LIMIT = 20

const common = {
  groupId: Id,
  /** Empty: made from what it is about. */
  title: lineOrNone(60),
  about: paragraphsOrNone(500),
  capacity: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(CAPACITY_LIMIT))),
  closesAt: z.nullable(Moment),
}
const device = { brand: line(30), model: line(40) }

/** What somebody fills in to start one, by kind. */
export const NewJielong = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fault'), ...common, ...device, faultCode: FaultCode }).check(z.overwrite(withoutBrand)),
  z.strictObject({ kind: z.literal('price'), ...common, ...device, part: line(30) }).check(z.overwrite(withoutBrand)),
  z.strictObject({ kind: z.literal('signup'), ...common, title: line(60), fields: SignupFields }),
])
export type NewJielong = z.infer<typeof NewJielong>

/** `archived`: closed, and out of the lists. One that was merged is read as the one that it was merged into. */
export const JielongState = z.enum(['open', 'closed', 'archived'])
export type JielongState = z.infer<typeof JielongState>

export const JielongRow = z.strictObject({
  jielongId: Id,
  groupId: Id,
  groupName: z.string(),
  kind: JielongKind,
  title: z.string(),
  /** Brand, model: empty for a sign-up. */
  brand: z.string(),
  model: z.string(),
  /** Null but for the kind `fault`. */
  faultCode: z.nullable(FaultCode),
  /** Empty but for the kind `price`. */
  part: z.string(),
  /** Distinct people who are seated, over all that was merged into it. */
  people: z.number(),
  /** How many wait for a seat. */
  waiting: z.number(),
  capacity: z.nullable(z.number()),
  /** Null without a capacity. */
  seatsLeft: z.nullable(z.number()),
  closesAt: z.nullable(Moment),
  state: JielongState,
  startedAt: Moment,
  isJoined: z.boolean(),
  review: Review,
})
export type JielongRow = z.infer<typeof JielongRow>

export const JielongView = z.strictObject({
  ...JielongRow.shape,
  /** When it was read: goes back with `jielong.look`. */
  at: Moment,
  about: z.string(),
  startedBy: PersonCard,
  isMine: z.boolean(),
  fields: z.array(SignupField),
  board: Board,
  myEntry: z.nullable(Entry),
  /** How many wait before me; null when I do not wait. */
  waitingBefore: z.nullable(z.number()),
  /** Which cases a fault 接龙 takes: those of its own model and fault, then of what was merged into it as far as the viewer may see that. */
  takes: z.array(z.strictObject({ jielongId: Id, brand: z.string(), model: z.string(), faultCode: FaultCode })),
  /** What was merged into it, in that order. `title` is empty for one that the viewer may not see. */
  merged: z.array(z.strictObject({ jielongId: Id, title: z.string(), at: Moment, people: z.number() })),
  /** The one that was asked for, when it was merged into this one. */
  ledFrom: z.nullable(z.strictObject({ jielongId: Id, title: z.string() })),
  /** How many lines of the chat's text were imported. */
  lines: z.number(),
})
export type JielongView = z.infer<typeof JielongView>

/** What a visitor may know of a 接龙 before joining the group. */
export const JielongCard = z.strictObject({
  jielongId: Id,
  groupId: Id,
  groupName: z.string(),
  kind: JielongKind,
  title: z.string(),
  people: z.number(),
  state: JielongState,
})
export type JielongCard = z.infer<typeof JielongCard>

const FromTo = z.nullable(z.strictObject({ from: z.number(), to: z.number() }))

/** What a recount put right; null for what was right. `bars`: how many bars of the charts. */
export const Corrected = z.strictObject({ people: FromTo, waiting: FromTo, seatsLeft: FromTo, bars: z.number() })
export type Corrected = z.infer<typeof Corrected>

/** What happened to a 接龙, newest first. `by` is null when the app did it by itself. */
export const JielongEvent = z.strictObject({
  at: Moment,
  by: z.nullable(PersonCard),
  what: z.enum(['started', 'closed', 'reopened', 'archived', 'unarchived', 'merged', 'unmerged', 'recounted', 'imported', 'import-undone', 'line-released']),
  /** The reason that was given, or what was found; may be empty. */
  detail: z.string(),
  /** The other one of a merge, when the viewer may see it. */
  other: z.nullable(z.strictObject({ jielongId: Id, title: z.string() })),
  /** Of a merge and its undoing: `in` when the other one was merged into this one, `away` when this one was into the other. */
  way: z.nullable(z.enum(['in', 'away'])),
  corrected: z.nullable(Corrected),
})
export type JielongEvent = z.infer<typeof JielongEvent>
