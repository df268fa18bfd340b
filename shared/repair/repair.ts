import { Day, Moment } from '../calendar'
import { Id } from '../ids'
import { Fen } from '../money'
import { line, lineOrNone, paragraphsOrNone } from '../text'
import * as z from '../z'

/** 官方, 授权, 独立, 上门, 自修. */
export const ProviderKind = z.enum(['official', 'authorised', 'independent', 'atHome', 'self'])
export type ProviderKind = z.infer<typeof ProviderKind>

/** Why it takes long: the repairer, parts that the producer does not deliver, or nobody said. */
export const RepairCause = z.enum(['repairer', 'parts', 'unknown'])
export type RepairCause = z.infer<typeof RepairCause>

/** 原厂, 品牌认证的第三方, 其他第三方, 拆机或翻新, 没有说. */
export const PartOrigin = z.enum(['original', 'certified', 'thirdParty', 'used', 'unsaid'])
export type PartOrigin = z.infer<typeof PartOrigin>

/** A written 维修记录: given, refused, or not asked for yet. */
export const RecordState = z.enum(['given', 'refused', 'notAsked'])
export type RecordState = z.infer<typeof RecordState>

/** A 备用机: given, refused, asked for, not asked for. */
export const SpareState = z.enum(['given', 'refused', 'asked', 'notAsked'])
export type SpareState = z.infer<typeof SpareState>

/** 接机单: what is agreed at drop-off. Private to its author, as every free text of a repair is. */
export const RepairSlip = z.strictObject({
  provider: ProviderKind,
  /** The shop; no names of people who work there. */
  shop: lineOrNone(60),
  droppedOffOn: Day,
  promisedOn: z.nullable(Day),
  /** What the slip says that is broken. */
  fault: lineOrNone(200),
  slipNumber: lineOrNone(40),
  /** Link to the brand's own page about the progress; empty for none. */
  progressLink: z.string().check(z.maxLength(500), z.regex(/^(https:\/\/[^\s/]+\.[^\s/][^\s]*)?$/i)),
  quotedFen: z.nullable(Fen),
  cause: RepairCause,
  record: RecordState,
  spare: SpareState,
})
export type RepairSlip = z.infer<typeof RepairSlip>

/** 进度 that the shop told, 催修 by me, or what they answered. */
export const RepairNote = z.strictObject({
  on: Day,
  what: z.enum(['progress', 'chase', 'answer']),
  way: z.enum(['phone', 'counter', 'chat', 'mail']),
  /** Which shop or department; no names of people. */
  who: lineOrNone(40),
  said: paragraphsOrNone(500),
  /** A new day that they promised. */
  promisedOn: z.nullable(Day),
  /** Pieces of evidence of this case. */
  evidenceIds: z.array(Id).check(z.maxLength(6)),
})
export type RepairNote = z.infer<typeof RepairNote>

export const BillItem = z.strictObject({
  what: z.enum(['part', 'labour', 'inspection', 'other']),
  name: line(40),
  fen: Fen,
  origin: z.nullable(PartOrigin),
})
export type BillItem = z.infer<typeof BillItem>

/** 取机: what came of it. */
export const PickUp = z.strictObject({
  /** When the shop said that it can be fetched. */
  noticedOn: z.nullable(Day),
  pickedUpOn: Day,
  /** When the shop's own paper says that it was done. */
  paperDoneOn: z.nullable(Day),
  isFixed: z.enum(['yes', 'no', 'unsure']),
  /** What was done, in the words of the paper. */
  done: lineOrNone(200),
  record: RecordState,
  bill: z.array(BillItem).check(z.maxLength(20)),
  /** Warranty on this repair that the shop gave, in days; null when it said nothing. */
  warrantyDays: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(3650))),
})
export type PickUp = z.infer<typeof PickUp>

/** What is looked at after a repair: see `CHECKLIST`. */
export const CheckItem = z.enum(['call', 'data', 'display', 'touch', 'brightness', 'frontCamera', 'backCamera', 'video', 'speaker', 'microphone',
  'charging', 'wirelessCharging', 'fingerprint', 'face', 'gyro', 'proximity', 'wifi', 'bluetooth', 'location', 'nfc', 'buttons', 'vibration',
  'hinge', 'water', 'screws', 'gaps'])
export type CheckItem = z.infer<typeof CheckItem>

export const CheckResult = z.strictObject({ item: CheckItem, result: z.enum(['passed', 'failed', 'skipped']), note: lineOrNone(100) })
export type CheckResult = z.infer<typeof CheckResult>

// A file that is full of all of it still fits into what a function may answer.
export const NOTES_LIMIT = 20
export const REPAIRS_LIMIT = 10

export const RepairView = z.strictObject({
  repairId: Id,
  caseId: Id,
  slip: RepairSlip,
  notes: z.array(z.strictObject({ ...RepairNote.shape, noteId: Id, at: Moment })),
  /** Null while it is still there. */
  pickUp: z.nullable(PickUp),
  checks: z.array(CheckResult),
  revision: z.number(),
  filedAt: Moment,
  /** Days it has been, or was, in repair: the day of drop-off not counted. */
  days: z.number(),
  /** Days beyond the first promise; 0 for none. */
  overdueDays: z.number(),
  /** How often a repair of this case was repeated within the repair warranty of the one before. */
  isRework: z.boolean(),
})
export type RepairView = z.infer<typeof RepairView>

/** What other readers of the case see of a repair: no free text. */
export const RepairFact = z.strictObject({
  provider: ProviderKind,
  droppedOffOn: Day,
  promisedOn: z.nullable(Day),
  pickedUpOn: z.nullable(Day),
  days: z.number(),
  overdueDays: z.number(),
  isFixed: z.nullable(z.enum(['yes', 'no', 'unsure'])),
  isRecorded: z.boolean(),
})
export type RepairFact = z.infer<typeof RepairFact>

/** What members of the group were quoted for a part of this model, from the group's price 接龙. Fen. */
export const PartPrice = z.strictObject({ jielongId: Id, part: z.string(), prices: z.number(), median: z.number(), officialMedian: z.nullable(z.number()) })
export type PartPrice = z.infer<typeof PartPrice>
