import { Moment } from '../calendar'
import { EvidenceKind } from '../evidence/evidence'
import { Id } from '../ids'
import { JielongKind } from '../jielong/kind'
import { Reminder } from '../reminder/reminder'
import * as z from '../z'

/** What has a date within so many days after today is due. */
export const DUE_DAYS = 7
/** Counts stop here: one more is said as “99+”. */
export const NEWS_LIMIT = 100
/** At most so many of each list; of what is asked, of each sort. */
export const ASKED_LIMIT = 4
export const DUE_LIMIT = 5
export const NEW_LIMIT = 8

const ofGroup = { groupId: Id, groupName: z.string() }
const ofJielong = { groupId: Id, jielongId: Id, title: z.string() }

/** Something that only I can do next. */
export const Asked = z.discriminatedUnion('what', [
  /** Reports and held texts that wait for my decision. */
  z.strictObject({ what: z.literal('decide'), ...ofGroup, count: z.number() }),
  /** The operator's: groups that wait for verification, and what waits in no group. */
  z.strictObject({ what: z.literal('verify'), count: z.number() }),
  z.strictObject({ what: z.literal('decide-platform'), count: z.number() }),
  /** Hidden from others, or refused by the content check (`reason` is empty), until I change it. */
  z.strictObject({ what: z.literal('case-hidden'), groupId: Id, caseId: Id, model: z.string(), reason: z.string() }),
  z.strictObject({ what: z.literal('entry-hidden'), ...ofJielong, reason: z.string() }),
  /** Somebody else took away my claim on a line; `name` is empty when the line may not be shown. Until I looked. */
  z.strictObject({ what: z.literal('line-released'), ...ofJielong, name: z.string() }),
  /** I came up from the waiting list. Until I looked. */
  z.strictObject({ what: z.literal('moved-up'), ...ofJielong }),
  /** My case in a 接龙 that goes on lacks some of the 三件套. */
  z.strictObject({ what: z.literal('evidence-missing'), ...ofJielong, caseId: Id, missing: z.array(EvidenceKind) }),
])
export type Asked = z.infer<typeof Asked>

/** Something with a date, the nearest first. */
export const Due = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('closing'), ...ofJielong, groupName: z.string(), kind: JielongKind, closesAt: Moment, isJoined: z.boolean() }),
  /** A date of one of my cases that I was reminded of, or that is near. */
  z.strictObject({ what: z.literal('legal'), groupId: Id, groupName: z.string(), reminder: Reminder }),
])
export type Due = z.infer<typeof Due>

/** What came into a group since I last looked at it; nothing of mine, and nothing that I may not see. */
export const GroupNews = z.strictObject({ ...ofGroup, cases: z.number(), jielongs: z.number() })
export type GroupNews = z.infer<typeof GroupNews>

/** How many people joined a 接龙 that I am in since I last looked at it. */
export const JielongNews = z.strictObject({ ...ofJielong, people: z.number() })
export type JielongNews = z.infer<typeof JielongNews>

/** What is asked of me, what is due, and what is new, over all my groups. */
export const Home = z.strictObject({
  /** When it was read: what is looked at goes back with it. */
  at: Moment,
  asked: z.array(Asked),
  due: z.array(Due),
  inGroups: z.array(GroupNews),
  inJielongs: z.array(JielongNews),
})
export type Home = z.infer<typeof Home>
