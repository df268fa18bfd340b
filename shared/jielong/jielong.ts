import { Moment } from '../calendar'
import { Channel, Wish } from '../case/case'
import { FaultCode } from '../case/fault-codes'
import { Id } from '../ids'
import { PersonCard, Review } from '../person/person'
import { line, lineOrNone, paragraphsOrNone } from '../text'
import * as z from '../z'

export const CAPACITY_LIMIT = 100_000

/** What somebody fills in to start a fault 接龙. */
export const NewJielong = z.strictObject({
  brand: line(30),
  model: line(40),
  faultCode: FaultCode,
  /** Empty: made from model and fault. */
  title: lineOrNone(60),
  about: paragraphsOrNone(500),
  capacity: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(CAPACITY_LIMIT))),
  closesAt: z.nullable(Moment),
})
export type NewJielong = z.infer<typeof NewJielong>

export const JielongState = z.enum(['open', 'closed'])

/** What an entry contributes to the board; kept with the entry, so that leaving takes away exactly what joining gave. */
export const EntryFacts = z.strictObject({
  systemVersion: z.string(),
  channel: z.nullable(Channel),
  /** 'YYYY-MM' in which the fault began; empty when nobody said. */
  month: z.string(),
  /** 0–3 of the 三件套. */
  completeness: z.number(),
  wishes: z.array(Wish),
})
export type EntryFacts = z.infer<typeof EntryFacts>

const Bars = z.array(z.strictObject({ key: z.string(), people: z.number() }))

/** Distinct people, and how they spread. Most first, months in order; `wish` may add up to more than `people`. */
export const Board = z.strictObject({
  people: z.number(),
  systemVersion: Bars,
  channel: Bars,
  month: Bars,
  completeness: Bars,
  wish: Bars,
})
export type Board = z.infer<typeof Board>

export const JielongRow = z.strictObject({
  jielongId: Id,
  groupId: Id,
  groupName: z.string(),
  title: z.string(),
  brand: z.string(),
  model: z.string(),
  faultCode: FaultCode,
  people: z.number(),
  capacity: z.nullable(z.number()),
  closesAt: z.nullable(Moment),
  state: JielongState,
  startedAt: Moment,
  isJoined: z.boolean(),
  review: Review,
})
export type JielongRow = z.infer<typeof JielongRow>

export const Entry = z.strictObject({
  person: PersonCard,
  isMe: z.boolean(),
  /** In the order of joining; never reused. */
  seat: z.number(),
  joinedAt: Moment,
  caseId: Id,
  ...EntryFacts.shape,
})
export type Entry = z.infer<typeof Entry>

export const JielongView = z.strictObject({
  ...JielongRow.shape,
  about: z.string(),
  startedBy: PersonCard,
  isMine: z.boolean(),
  board: Board,
  myEntry: z.nullable(Entry),
})
export type JielongView = z.infer<typeof JielongView>

/** What a visitor may know of a 接龙 before joining the group. */
export const JielongCard = z.strictObject({
  jielongId: Id,
  groupId: Id,
  groupName: z.string(),
  title: z.string(),
  people: z.number(),
  state: JielongState,
})
export type JielongCard = z.infer<typeof JielongCard>
