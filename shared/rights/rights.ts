import { Day, Moment } from '../calendar'
import { FaultCode } from '../case/fault-codes'
import { Fen } from '../money'
import { RepairCause } from '../repair/repair'
import * as z from '../z'
import { Source } from './source'

/** 主机, 电池, 充电器, 外接有线耳机, 移动终端卡和数据接口卡: each has a period of its own. */
export const Component = z.enum(['host', 'battery', 'charger', 'earphone', 'card'])
export type Component = z.infer<typeof Component>

export const Answer = z.enum(['yes', 'no', 'unsure'])
export type Answer = z.infer<typeof Answer>

/** 人为损坏, 自行拆动或非承担三包的修理者拆动, 凭证涂改或与实物不符, 未按说明书使用, 不可抗力. */
export const Exclusion = z.enum(['damaged', 'opened', 'altered', 'misused', 'disaster'])
export type Exclusion = z.infer<typeof Exclusion>

/** 退, 换, 修: what may be wished for under the 三包 rules. */
export const Remedy = z.enum(['refund', 'replace', 'repair'])
export type Remedy = z.infer<typeof Remedy>

/** What the rules ask beside what the case says. Null and `unsure`: nobody knows yet. */
export const RightsAnswers = z.strictObject({
  component: z.nullable(Component),
  invoicedOn: z.nullable(Day),
  /** 签收 or 当面交付. */
  deliveredOn: z.nullable(Day),
  /** When the seller last replaced the set. */
  replacedOn: z.nullable(Day),
  /** When the seller was first told of the fault in writing. */
  reportedOn: z.nullable(Day),
  /** When the seller was asked to repair, replace or refund, and has refused or not answered since. */
  askedOn: z.nullable(Day),
  hasInvoice: Answer,
  /** 三包凭证. */
  hasCard: Answer,
  /** 底联, 复印件, 订单 or 付款记录 that prove the purchase. */
  hasCopy: Answer,
  /** The day of manufacture by IMEI. */
  factoryOn: z.nullable(Day),
  exclusions: z.array(Exclusion).check(z.maxLength(5)),
  /** Whether the seller has the same model. */
  isInStock: Answer,
  wish: z.nullable(Remedy),
  /** Bought through the net, by telephone or post. */
  isOnline: Answer,
  /** Whether the order itself was confirmed, visibly and for this one purchase, to be without 七日无理由退货. */
  isNoReasonWaived: Answer,
  /** How often this accessory was replaced for a fault. */
  accessoryReplacements: z.number().check(z.int(), z.gte(0), z.lte(9)),
  /** Percent, as the settings or a report show it. */
  batteryHealth: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(100))),
  /** Days that the brand itself promises for refund or replacement, where that is more. */
  brandPromiseDays: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(3650))),
})
export type RightsAnswers = z.infer<typeof RightsAnswers>

/** A stay in repair as the rules see it. */
export interface Stay {
  inOn: Day
  /** Null while it is still there. */
  outOn: Day | null
  /** When the shop said that it would be done. */
  promisedOn: Day | null
  cause: RepairCause
  isRecorded: boolean
  /** Whether it worked again. */
  isFixed: Answer
}

/** Everything that the rules look at: `RightsAnswers`, the case and its repairs. */
export interface RightsFacts extends RightsAnswers {
  faultCode: FaultCode
  /** When the fault first appeared. */
  faultOn: Day | null
  /** Of the invoice, in fen. */
  priceFen: number | null
  /** In the order of `inOn`. */
  repairs: readonly Stay[]
}

/** What the rules ask for, in words of the rules: which answer would change the result. */
export type Fact = keyof RightsFacts

export const RuleId = z.enum(['S1', 'S2', 'S3', 'E1', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15'])
export type RuleId = z.infer<typeof RuleId>

/** What a conclusion lets somebody ask for. */
export const Claim = z.enum(['refund', 'replace', 'repair', 'spare-phone', 'written-reason', 'no-reason-return', 'paid-repair', 'complain', 'other-law'])
export type Claim = z.infer<typeof Claim>

/** An amount that may be claimed, and one that the other side may hold against it: never one of them alone where that is contested. */
export const Amount = z.strictObject({ what: z.enum(['full', 'less-depreciation']), fen: Fen, how: z.string() })
export type Amount = z.infer<typeof Amount>

/** One rule that applies. Chinese texts are for people. */
export const Conclusion = z.strictObject({
  rule: RuleId,
  claims: z.array(Claim),
  /** The conclusion in one sentence: '可以选择退货、换货或者修理'. */
  says: z.string(),
  /** Never empty. */
  sources: z.array(Source).check(z.minLength(1)),
  /** The last day on which even a counter that counts the first day cannot say no; null where the rule has no such day. */
  safeDay: z.nullable(Day),
  /** The last day by the law's own way of counting. */
  legalDay: z.nullable(Day),
  next: z.string(),
  proof: z.array(z.string()),
  /** Empty, or both. */
  amounts: z.array(Amount),
  /** What is disputed, or only true under a condition. */
  notes: z.array(z.string()),
})
export type Conclusion = z.infer<typeof Conclusion>

export type StartedBy = 'replaced' | 'delivered' | 'invoiced' | 'factory'

/** What the rules say of these facts on one day. */
export interface Assessment {
  /** Edition of the rules. */
  edition: string
  on: Day
  /** Null when nothing tells when the periods began. */
  start: { day: Day; by: StartedBy; earlier: { day: Day; by: StartedBy } | null; sources: readonly Source[] } | null
  /** The last day of the component's own period, with the days in repair added; null without a start. */
  end: Day | null
  /** Which row of the 性能故障表 it may be, and how surely. */
  row: FaultRow
  /** All that apply, best first; never empty. */
  conclusions: readonly Conclusion[]
  /** Answers that would change the result, the most telling first. */
  asks: readonly Fact[]
}

/** How surely a symptom is one of the 性能故障表. `inspect`: only an inspection tells. */
export type RowStrength = 'strong' | 'good' | 'inspect' | 'weak' | 'none'

export interface FaultRow {
  component: Component
  /** The words of the table; empty where it has none. */
  row: string
  strength: RowStrength
  /** What to attach or to look at; may be empty. */
  hint: string
}

/** A result that its person kept: the conclusions of that day, by that edition. */
export const KeptResult = z.strictObject({ at: Moment, on: Day, edition: z.string(), conclusions: z.array(Conclusion).check(z.maxLength(20)) })
export type KeptResult = z.infer<typeof KeptResult>
