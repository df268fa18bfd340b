import { Day, Moment } from '../calendar'
import { Evidence } from '../evidence/evidence'
import { Id } from '../ids'
import { Fen } from '../money'
import { PersonCard, Review } from '../person/person'
import { RepairFact } from '../repair/repair'
import { line, lineOrNone, paragraphsOrNone, tidyLine } from '../text'
import * as z from '../z'
import { FaultCode } from './fault-codes'
import { withoutBrand } from './model-key'

export const Channel = z.enum(['brandStore', 'brandOnline', 'platformSelf', 'platformShop', 'carrier', 'retailer', 'secondHand', 'other'])
export type Channel = z.infer<typeof Channel>

export const Invoice = z.enum(['electronic', 'paper', 'receiptOnly', 'lost', 'none'])
export type Invoice = z.infer<typeof Invoice>

export const Impact = z.enum(['slight', 'annoying', 'serious', 'unusable'])
export type Impact = z.infer<typeof Impact>

/** 修 换 退 赔. */
export const Wish = z.enum(['repair', 'replace', 'refund', 'compensate'])
export type Wish = z.infer<typeof Wish>

const plainNumber = (typed: string): string => tidyLine(typed.normalize('NFKC')).replace(/ /g, '')

/** What one person reports about one device. Optional texts may be empty; optional facts null. */
export const Report = z.strictObject({
  brand: line(30),
  model: line(40),
  storage: lineOrNone(30),
  systemVersion: lineOrNone(40),
  /** 15 digits or empty. Read by its author, and, with their consent, by who may export in the watchdog group it was given to. */
  imei: z.string().check(z.regex(/^(\d{15})?$/)),
  /** Letters, digits and dashes or empty: no content check reads it. Read by whom the IMEI is. */
  orderNumber: z.string().check(z.overwrite(plainNumber), z.regex(/^[A-Za-z0-9-]{0,40}$/)),
  boughtOn: z.nullable(Day),
  channel: z.nullable(Channel),
  shop: lineOrNone(60),
  priceFen: z.nullable(Fen),
  invoice: z.nullable(Invoice),
  faultCode: FaultCode,
  fault: line(200),
  faultSince: z.nullable(Day),
  steps: paragraphsOrNone(1000),
  tried: paragraphsOrNone(1000),
  impact: Impact,
  wishes: z.array(Wish).check(z.minLength(1), z.maxLength(4), z.refine((wishes) => new Set(wishes).size === wishes.length)),
  demand: paragraphsOrNone(500),
}).check(z.overwrite(withoutBrand))
export type Report = z.infer<typeof Report>

/** A consent to share this case with one watchdog group. `withIdentifiers`: IMEI and order number too, for who may export there. */
export const Sharing = z.strictObject({ watchdogId: Id, withIdentifiers: z.boolean() })
export type Sharing = z.infer<typeof Sharing>

export const CaseState = z.enum(['open', 'solved'])

/**
 * What happened to a case, newest last. `detail`: what changed, which kinds came or went, the title of the 接龙, the outcome,
 * the reason of a decision, the name of the watchdog, the kind of repairer or of channel. What was shared with whom, and
 * which channels were taken, only the author reads.
 */
export const CaseEvent = z.strictObject({
  at: Moment,
  by: z.nullable(PersonCard),
  what: z.enum(['filed', 'changed', 'evidence-added', 'evidence-removed', 'joined', 'left', 'solved', 'reopened', 'hidden', 'restored',
    'shared', 'identifiers-shared', 'sharing-withdrawn', 'dropped-off', 'picked-up', 'channel-taken', 'channel-answered']),
  detail: z.string(),
})
export type CaseEvent = z.infer<typeof CaseEvent>

export const CaseView = z.strictObject({
  caseId: Id,
  groupId: Id,
  /** Whoever reads a shared case in a watchdog group gets a neutral name, and an id that means nothing elsewhere. */
  author: PersonCard,
  isMine: z.boolean(),
  state: CaseState,
  /** For others IMEI and order number are empty, but where the author let them out: see `Report`. */
  report: Report,
  filedAt: Moment,
  changedAt: Moment,
  revision: z.number(),
  evidence: z.array(Evidence),
  /** The author's own consents; empty for others. */
  sharing: z.array(z.strictObject({ ...Sharing.shape, watchdogName: z.string(), givenAt: Moment })),
  jielongs: z.array(z.strictObject({ jielongId: Id, title: z.string() })),
  events: z.array(CaseEvent),
  /** In the order of drop-off. */
  repairs: z.array(RepairFact),
  review: Review,
})
export type CaseView = z.infer<typeof CaseView>

export const CaseRow = z.strictObject({
  caseId: Id,
  groupId: Id,
  author: PersonCard,
  isMine: z.boolean(),
  state: CaseState,
  brand: z.string(),
  model: z.string(),
  faultCode: FaultCode,
  fault: z.string(),
  impact: Impact,
  wishes: z.array(Wish),
  /** 0–3 of the 三件套. */
  completeness: z.number(),
  filedAt: Moment,
  review: Review,
})
export type CaseRow = z.infer<typeof CaseRow>
