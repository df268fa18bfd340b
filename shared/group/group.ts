import { Moment } from '../calendar'
import { Id } from '../ids'
import { PersonCard, Review } from '../person/person'
import { line, lineOrNone, paragraphs, paragraphsOrNone } from '../text'
import * as z from '../z'
import { ACTIONS, GROUP_KINDS, ROLES } from '../permission/permissions'

export const GroupKindSchema = z.enum(GROUP_KINDS)
export const RoleSchema = z.enum(ROLES)

/** Eight letters and digits without those that look alike; typed in either case. */
export const InviteCode = z.string().check(
  z.overwrite((code) => code.normalize('NFKC').replace(/\s/g, '').toUpperCase()),
  z.regex(/^[A-HJ-NP-Z2-9]{8}$/),
)

/** The code in what somebody typed, or in a link with `code=` that they pasted; undefined where there is none. */
export const codeIn = (text: string): string | undefined => {
  const linked = /[?&]code=([^&#\s]+)/.exec(text)?.[1]
  const parsed = InviteCode.safeParse(linked ?? text)
  return parsed.success ? parsed.data : undefined
}

/** Consumer groups need none; official and watchdog groups wait for the operator. */
export const Verification = z.enum(['none', 'waiting', 'verified', 'refused'])
export type Verification = z.infer<typeof Verification>

/** What a person writes when opening a group. */
export const NewGroup = z.strictObject({
  kind: GroupKindSchema,
  name: line(40),
  /** The brand of an official group; empty elsewhere. */
  brand: lineOrNone(30),
  about: paragraphsOrNone(500),
  rules: paragraphs(2000),
  /** Official and watchdog: who stands behind it, for the operator's eyes only. */
  organisation: lineOrNone(60),
})
export type NewGroup = z.infer<typeof NewGroup>

/** What a visitor sees before joining. */
export const GroupCard = z.strictObject({
  groupId: Id,
  kind: GroupKindSchema,
  name: z.string(),
  brand: z.string(),
  about: z.string(),
  rules: z.string(),
  verification: Verification,
  members: z.number(),
  isMember: z.boolean(),
})
export type GroupCard = z.infer<typeof GroupCard>

/** The group from inside. `can` is drawn from the table of permissions for the person who asks. */
export const GroupView = z.strictObject({
  ...GroupCard.shape,
  owner: PersonCard,
  role: z.nullable(RoleSchema),
  can: z.array(z.enum(ACTIONS)),
  inviteCode: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  verificationNote: z.string(),
  isChatBound: z.boolean(),
  createdAt: Moment,
  revision: z.number(),
  review: Review,
})
export type GroupView = z.infer<typeof GroupView>

export const GroupRow = z.strictObject({
  groupId: Id,
  kind: GroupKindSchema,
  name: z.string(),
  verification: Verification,
  role: RoleSchema,
  members: z.number(),
  openJielongs: z.number(),
  /** Reports and held texts that wait for me; 0 for those who may not decide. */
  waiting: z.number(),
})
export type GroupRow = z.infer<typeof GroupRow>

export const Member = z.strictObject({ ...PersonCard.shape, role: RoleSchema, joinedAt: Moment, isMe: z.boolean() })
export type Member = z.infer<typeof Member>

/** What came in since I last looked, or joined; nothing of mine, and nothing that I may not see. Counts stop at 100. */
export const News = z.strictObject({
  /** When it was read: goes back with `group.look`. */
  at: Moment,
  since: Moment,
  cases: z.number(),
  jielongs: z.number(),
})
export type News = z.infer<typeof News>
