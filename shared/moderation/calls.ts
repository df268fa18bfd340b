import { change, question } from '../call'
import { Cursor, Id, pageOf } from '../ids'
import { line, lineOrNone } from '../text'
import * as z from '../z'
import { ModerationStep, QueueItem, ReportReason, Subject } from './moderation'

const ofSubject = { groupId: Id, subject: Subject }

export const moderationCalls = {
  'moderation.report': change({
    says: 'Report something; again by the same person counts once.',
    asks: { action: 'moderation.report' }, input: z.strictObject({ ...ofSubject, reason: ReportReason, note: lineOrNone(200) }), output: z.strictObject({}),
    errors: ['moderation/not-found', 'moderation/own-content', 'content/refused'],
  }),
  'moderation.queue': question({
    says: 'What waits for a decision in this group, longest first.',
    asks: { action: 'moderation.decide' }, input: z.strictObject({ groupId: Id, cursor: z.optional(Cursor) }), output: pageOf(QueueItem), errors: [],
  }),
  'moderation.groupQueue': question({
    says: "Groups whose own texts were reported or held, and nicknames that were held: the operator's queue.",
    asks: 'operator', input: z.strictObject({ cursor: z.optional(Cursor) }), output: pageOf(QueueItem), errors: [],
  }),
  'moderation.keep': change({
    says: 'It may stay: clear the reports; what the content check held becomes visible, if the words are still those that were seen.',
    asks: { action: 'moderation.decide' },
    input: z.strictObject({ ...ofSubject, reason: lineOrNone(200), seen: z.optional(z.string().check(z.maxLength(64))) }), output: z.strictObject({}),
    errors: ['moderation/not-found', 'moderation/own-content', 'moderation/changed-meanwhile', 'group/not-allowed', 'content/refused'],
  }),
  'moderation.hide': change({
    says: 'Hide it, with a reason that its author sees when it passes the content check; a template in this group alone.',
    asks: { action: 'moderation.decide' }, input: z.strictObject({ ...ofSubject, reason: line(200) }), output: z.strictObject({}),
    errors: ['moderation/not-found', 'moderation/already-hidden', 'group/not-allowed', 'content/refused'],
  }),
  'moderation.restore': change({
    says: 'Show it again.',
    asks: { action: 'moderation.decide' }, input: z.strictObject({ ...ofSubject, reason: lineOrNone(200) }), output: z.strictObject({}),
    errors: ['moderation/not-found', 'moderation/not-hidden', 'moderation/own-content', 'group/not-allowed', 'content/refused'],
  }),
  'moderation.history': question({
    says: 'Every step in this group, or about one thing, newest first.',
    asks: { action: 'moderation.decide' }, input: z.strictObject({ groupId: Id, subject: z.optional(Subject), cursor: z.optional(Cursor) }), output: pageOf(ModerationStep), errors: [],
  }),
}
