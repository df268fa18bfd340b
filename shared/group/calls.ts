import { Moment } from '../calendar'
import { change, question } from '../call'
import { Cursor, Id, pageOf } from '../ids'
import { lineOrNone, paragraphs, paragraphsOrNone } from '../text'
import * as z from '../z'
import { GroupCard, GroupRow, GroupView, InviteCode, Member, NewGroup, News, RoleSchema } from './group'

const inGroup = { groupId: Id }
const CloudId = z.string().check(z.minLength(1), z.maxLength(300))

export const groupCalls = {
  'group.create': change({
    says: 'Open a group; official and watchdog groups then wait for the operator.',
    asks: 'registered', input: NewGroup, output: GroupView, errors: ['content/refused', 'group/brand-missing'],
  }),
  'group.listMine': question({
    says: 'The groups I am in, latest first.',
    asks: 'registered', input: z.strictObject({ cursor: z.optional(Cursor) }), output: pageOf(GroupRow), errors: [],
  }),
  'group.listWatchdogs': question({
    says: 'Verified watchdog groups, to choose whom a case is shared with.',
    asks: 'registered', input: z.strictObject({}), output: z.array(GroupCard), errors: [],
  }),
  'group.card': question({
    says: 'What a visitor may know of a group.',
    asks: { action: 'group.card', isForStrangers: true }, input: z.strictObject(inGroup), output: GroupCard, errors: [],
  }),
  'group.findByCode': question({
    says: 'The group that an invitation code leads to.',
    asks: 'signed-in', input: z.strictObject({ code: InviteCode }), output: GroupCard, errors: ['group/wrong-code', 'group/too-many-guesses'],
  }),
  'group.findByChat': question({
    says: 'The group bound to the WeChat chat that the mini-program was opened in (openGId, decrypted by the cloud).',
    asks: 'signed-in', input: z.strictObject({ cloudId: CloudId }), output: z.nullable(GroupCard), errors: ['group/chat-unreadable'],
  }),
  'group.read': question({
    says: 'A group from inside, with what I may do there.',
    asks: { action: 'group.see' }, input: z.strictObject(inGroup), output: GroupView, errors: [],
  }),
  'group.news': question({
    says: 'How many cases and 接龙 came in since I last looked.',
    asks: { action: 'case.read' }, input: z.strictObject(inGroup), output: News, errors: [],
  }),
  'group.look': change({
    says: 'I looked: what came before `upTo` is no news to me any more, on no device.',
    asks: { action: 'group.see' }, input: z.strictObject({ ...inGroup, upTo: Moment }), output: z.strictObject({}), errors: [], isOnceByItself: true,
  }),
  'group.join': change({
    says: 'Become a member with an invitation code, or from the chat that the group is bound to.',
    asks: { action: 'group.join' },
    input: z.strictObject({ ...inGroup, code: z.optional(InviteCode), cloudId: z.optional(CloudId) }),
    output: GroupView, errors: ['group/wrong-code', 'group/too-many-guesses', 'group/removed', 'group/full', 'group/chat-unreadable'],
  }),
  'group.leave': change({
    says: 'Leave. My cases stay mine; the owner hands over first.',
    asks: { action: 'group.leave' }, input: z.strictObject(inGroup), output: z.strictObject({}), errors: ['group/owner-must-hand-over'],
  }),
  'group.change': change({
    says: 'Change what the group says of itself and its rules.',
    asks: { action: 'group.change' },
    input: z.strictObject({ ...inGroup, revision: z.number(), name: NewGroup.shape.name, about: paragraphsOrNone(500), rules: paragraphs(2000) }),
    output: GroupView, errors: ['content/refused', 'group/changed-meanwhile'],
  }),
  'group.renewCode': change({
    says: 'Make a new invitation code; the old one stops working.',
    asks: { action: 'group.renew-code' }, input: z.strictObject(inGroup), output: GroupView, errors: [],
  }),
  'group.bindChat': change({
    says: 'Bind the group to the WeChat chat that I opened the mini-program in.',
    asks: { action: 'group.bind-chat' }, input: z.strictObject({ ...inGroup, cloudId: CloudId }), output: GroupView,
    errors: ['group/chat-unreadable', 'group/chat-taken'],
  }),
  'group.members': question({
    says: 'Who has which role, in the order of joining; with `role` only those who have it.',
    asks: { action: 'group.see' }, input: z.strictObject({ ...inGroup, role: z.optional(RoleSchema), cursor: z.optional(Cursor) }), output: pageOf(Member), errors: [],
  }),
  'group.appoint': change({
    says: 'Give a member another role.',
    asks: { action: 'group.appoint' }, input: z.strictObject({ ...inGroup, personId: Id, role: RoleSchema }), output: Member,
    errors: ['group/no-such-member', 'group/role-not-here', 'group/owner-must-hand-over'],
  }),
  'group.expel': change({
    says: 'Remove a member, with a reason; they cannot come back by themselves. The owner cannot be removed, nor an admin by an admin.',
    asks: { action: 'group.expel' }, input: z.strictObject({ ...inGroup, personId: Id, reason: paragraphs(200) }), output: z.strictObject({}),
    errors: ['group/no-such-member', 'group/not-allowed', 'group/owner-must-hand-over', 'content/refused'],
  }),
  'group.handOver': change({
    says: 'Make another member the owner; I become an admin.',
    asks: { action: 'group.hand-over' }, input: z.strictObject({ ...inGroup, personId: Id }), output: GroupView,
    errors: ['group/no-such-member', 'group/changed-meanwhile'],
  }),
  'group.listWaiting': question({
    says: 'Groups that wait for verification.',
    asks: 'operator', input: z.strictObject({ cursor: z.optional(Cursor) }), output: pageOf(GroupView), errors: [],
  }),
  'group.verify': change({
    says: 'Say that an official or watchdog group is what it says, or is not, with a note that the owner sees.',
    asks: { action: 'group.verify' },
    input: z.strictObject({ ...inGroup, verdict: z.enum(['verified', 'refused']), note: lineOrNone(200) }),
    output: GroupView, errors: ['group/already-decided', 'content/refused'],
  }),
}
