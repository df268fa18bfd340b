import { Day, Moment } from '../calendar'
import { Id } from '../ids'
import { Source } from '../rights/source'
import { lineOrNone, paragraphsOrNone } from '../text'
import * as z from '../z'

/** 品牌, 平台客服, 12315, 消费者协会, 黑猫投诉, 媒体, 法院: in the order in which most people go. */
export const CHANNELS = ['brand', 'platform', '12315', 'association', 'heimao', 'media', 'court'] as const
export const ChannelKind = z.enum(CHANNELS)
export type ChannelKind = z.infer<typeof ChannelKind>

/** 已提交, 已受理, 不予受理, 有答复, 调解中, 调解未成, 达成一致, 撤回. */
export const StepState = z.enum(['sent', 'accepted', 'refused', 'answered', 'mediating', 'failed', 'settled', 'withdrawn'])
export type StepState = z.infer<typeof StepState>

/** What a person writes about one way that they took. All of it is private to them. */
export const NewStep = z.strictObject({
  channel: ChannelKind,
  takenOn: Day,
  /** Number of the complaint, ticket or case. */
  number: lineOrNone(60),
  /** Whom it is against, as written there. */
  against: lineOrNone(80),
  asked: paragraphsOrNone(500),
})
export type NewStep = z.infer<typeof NewStep>

/** What came back. */
export const StepAnswer = z.strictObject({
  state: StepState,
  on: Day,
  said: paragraphsOrNone(1000),
  evidenceIds: z.array(Id).check(z.maxLength(6)),
})
export type StepAnswer = z.infer<typeof StepAnswer>

// A file that is full of all of it still fits into what a function may answer.
export const STEPS_LIMIT = 12
export const ANSWERS_LIMIT = 8

export const ChannelStep = z.strictObject({
  stepId: Id,
  caseId: Id,
  ...NewStep.shape,
  state: StepState,
  /** Oldest first. */
  answers: z.array(z.strictObject({ ...StepAnswer.shape, at: Moment })),
  revision: z.number(),
  filedAt: Moment,
})
export type ChannelStep = z.infer<typeof ChannelStep>

/** What the guard looks for before a step is taken. */
export const GuardRule = z.enum(['taken-elsewhere', 'twice', 'identical', 'three-years', 'threat', 'joint', 'agent', 'inspection', 'seller-first', 'own-facts', 'appraisal', 'stranger-brand'])
export type GuardRule = z.infer<typeof GuardRule>

/** `stop`: this step would spoil another, or be refused. `warn`: look before you go on. `know`: what is possible beside it. */
export const GuardNote = z.strictObject({
  rule: GuardRule,
  level: z.enum(['stop', 'warn', 'know']),
  title: z.string(),
  detail: z.string(),
  /** What can be done instead, the best first; may be empty. */
  instead: z.array(z.string()),
  sources: z.array(Source),
})
export type GuardNote = z.infer<typeof GuardNote>

/** How a way works: what it takes, what it costs, its clock, and where it officially is. */
export interface ChannelGuide {
  channel: ChannelKind
  name: string
  /** What it can and cannot do, in a sentence. */
  about: string
  takes: readonly string[]
  costs: string
  clock: string
  /** The official domain, without scheme; '' where each brand or court has its own. Nobody else's numbers are ever shown. */
  site: string
  siteNote: string
  checkedOn: Day
  sources: readonly Source[]
}

/** A letter for a channel; and for three special cases: 共同投诉, 抽检建议, 授权委托书. */
export const LETTERS = [...CHANNELS, 'joint', 'inspection', 'authorisation'] as const
export const LetterKind = z.enum(LETTERS)
export type LetterKind = z.infer<typeof LetterKind>

/** What everybody writes for themselves. */
export const OwnWords = z.strictObject({
  /** What happened, by date. */
  story: paragraphsOrNone(1500),
  /** What was said with the seller. */
  contact: paragraphsOrNone(1000),
  /** What is asked for. */
  request: paragraphsOrNone(500),
})
export type OwnWords = z.infer<typeof OwnWords>

/** A letter as text: its paragraphs in order, what is still to be filled in by hand (＿＿＿), what to enclose. */
export const Letter = z.strictObject({
  kind: LetterKind,
  title: z.string(),
  /** '致：…'; empty for none. */
  to: z.string(),
  paragraphs: z.array(z.string()),
  enclosures: z.array(z.string()),
  /** Of the enclosures those that the case does not have yet. */
  toGet: z.array(z.string()),
  missing: z.array(z.string()),
  sources: z.array(Source),
})
export type Letter = z.infer<typeof Letter>
