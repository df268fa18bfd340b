import { Moment } from '../calendar'
import { change, question } from '../call'
import { CaseRow, Report, Sharing } from '../case/case'
import { FaultCode } from '../case/fault-codes'
import { Cursor, Id, pageOf } from '../ids'
import { line, lineOrNone } from '../text'
import * as z from '../z'
import { Entry } from './entry'
import { JielongCard, JielongEvent, JielongRow, JielongState, JielongView, NewJielong } from './jielong'
import { Quote } from './quote'
import { jielongLineCalls } from './line-calls'
import { jielongShareCalls } from './share-calls'
import { Answers } from './signup-fields'

const inGroup = { groupId: Id }
const ofJielong = { groupId: Id, jielongId: Id }

/** Why something is offered as the same: every reason that holds. */
export const Why = z.enum(['same-model', 'same-fault'])
export type Why = z.infer<typeof Why>

const FiledCase = z.strictObject({ caseId: Id })
const Quoted = z.strictObject({ quote: Quote })
const Answered = z.strictObject({ answers: Answers })

/** What one joins with: a case that I filed before, or one to file on the way; a quote; answers. By the kind of 接龙. */
export const JoinWith = z.union([
  FiledCase,
  z.strictObject({ report: Report, evidenceIds: z.array(Id).check(z.maxLength(30)), sharing: z.array(Sharing).check(z.maxLength(10)) }),
  Quoted,
  Answered,
])
export type JoinWith = z.infer<typeof JoinWith>

/** What an entry is changed to: `caseId` counts what that case says now. */
export const ChangeWith = z.union([FiledCase, Quoted, Answered])
export type ChangeWith = z.infer<typeof ChangeWith>

export const jielongCalls = {
  ...jielongLineCalls,
  ...jielongShareCalls,
  'jielong.findSimilar': question({
    says: 'Open 接龙 and cases of this group that look the same, with why.',
    asks: { action: 'case.read' },
    input: z.strictObject({ ...inGroup, brand: line(30), model: line(40), faultCode: z.optional(FaultCode) }),
    output: z.strictObject({
      jielongs: z.array(z.strictObject({ jielong: JielongRow, why: z.array(Why) })),
      cases: z.array(z.strictObject({ case: CaseRow, why: z.array(Why) })),
      /** Distinct people with the same model and the same fault in this group, counted over its latest 5000 such cases. */
      people: z.number(),
    }),
    errors: [],
  }),
  'jielong.start': change({
    says: 'Start a 接龙: for one model and one fault, for the price of one part, or to sign up for something.',
    asks: { action: 'jielong.start' }, input: NewJielong, output: JielongView,
    errors: ['content/refused', 'jielong/closes-in-past', 'jielong/already-open'],
  }),
  'jielong.list': question({
    says: '接龙 of a group, newest first; archived ones only when asked for.',
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...inGroup, state: z.optional(JielongState), cursor: z.optional(Cursor) }),
    output: pageOf(JielongRow), errors: [],
  }),
  'jielong.listMine': question({
    says: 'Open 接龙 of all my groups and those I joined, newest first.',
    asks: 'registered', input: z.strictObject({ cursor: z.optional(Cursor) }), output: pageOf(JielongRow), errors: [],
  }),
  'jielong.card': question({
    says: 'What a visitor may know of a 接龙 before joining the group.',
    asks: { action: 'group.card', isForStrangers: true }, input: z.strictObject(ofJielong), output: JielongCard, errors: ['jielong/not-found'],
  }),
  'jielong.read': question({
    says: 'The live board, and my own entry; for one that was merged, of the one it was merged into.',
    asks: { action: 'jielong.read' }, input: z.strictObject(ofJielong), output: JielongView, errors: ['jielong/not-found'],
  }),
  'jielong.look': change({
    says: 'I looked: who joined before `upTo`, and what became of my place and my line before that, is no news to me any more.',
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...ofJielong, upTo: Moment }), output: z.strictObject({}), errors: ['jielong/not-found'], isOnceByItself: true,
  }),
  'jielong.entries': question({
    says: 'Who joined, in the order of joining; those of what was merged into it after its own, each person once.',
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...ofJielong, cursor: z.optional(Cursor) }), output: pageOf(Entry), errors: ['jielong/not-found'],
  }),
  'jielong.join': change({
    says: 'Join; one person counts once, whoever retries gets the same seat. `mayWait`: on the waiting list when it is full.',
    asks: { action: 'jielong.join' }, input: z.strictObject({ ...ofJielong, with: JoinWith, mayWait: z.optional(z.boolean()) }),
    output: JielongView,
    errors: [
      'jielong/not-found', 'jielong/full', 'jielong/closed', 'jielong/late', 'jielong/other-model', 'jielong/other-fault', 'jielong/wrong-kind', 'jielong/not-joined',
      'jielong/bad-answers', 'jielong/date-in-future', 'case/not-found', 'case/not-yours', 'content/refused', 'case/date-in-future',
      'evidence/not-found', 'evidence/not-yours', 'evidence/not-confirmed', 'evidence/wrong-type', 'consent/not-a-watchdog',
    ],
    isOnceByItself: true,
  }),
  'jielong.changeEntry': change({
    says: 'Change what my entry says; the seat stays.',
    asks: { action: 'jielong.join' }, input: z.strictObject({ ...ofJielong, with: ChangeWith }), output: JielongView,
    errors: [
      'jielong/not-found', 'jielong/not-joined', 'jielong/closed', 'jielong/late', 'jielong/other-model', 'jielong/other-fault', 'jielong/wrong-kind', 'jielong/bad-answers',
      'jielong/date-in-future', 'case/not-found', 'case/not-yours', 'content/refused', 'evidence/not-found', 'evidence/not-yours', 'evidence/not-confirmed', 'evidence/wrong-type',
    ],
  }),
  'jielong.leave': change({
    says: 'Leave, also when I am no longer in the group: then the board in the answer is empty. My case stays.',
    asks: 'registered', input: z.strictObject(ofJielong), output: JielongView, errors: ['jielong/not-found', 'jielong/not-joined'],
  }),
  'jielong.close': change({
    says: 'Nobody joins any more; whoever started it or an admin.',
    asks: { action: 'jielong.close' }, input: z.strictObject(ofJielong), output: JielongView, errors: ['jielong/not-found', 'jielong/not-yours', 'jielong/closed'],
  }),
  'jielong.reopen': change({
    says: 'Open a closed one again.',
    asks: { action: 'jielong.close' }, input: z.strictObject(ofJielong), output: JielongView, errors: ['jielong/not-found', 'jielong/not-yours', 'jielong/not-closed', 'jielong/late', 'jielong/already-open'],
  }),
  'jielong.archive': change({
    says: 'Out of the lists; a closed one, by whoever started it or an admin. Its link still opens it.',
    asks: { action: 'jielong.close' }, input: z.strictObject(ofJielong), output: JielongView, errors: ['jielong/not-found', 'jielong/not-yours', 'jielong/not-closed'],
  }),
  'jielong.unarchive': change({
    says: 'Back into the lists, closed.',
    asks: { action: 'jielong.close' }, input: z.strictObject(ofJielong), output: JielongView, errors: ['jielong/not-found', 'jielong/not-yours', 'jielong/not-archived'],
  }),
  'jielong.merge': change({
    says: 'Merge this fault 接龙 into another, with a reason that members read. Each person counts once; links of this one lead there.',
    asks: { action: 'jielong.merge' }, input: z.strictObject({ ...ofJielong, into: Id, reason: line(200) }), output: JielongView,
    errors: ['jielong/not-found', 'jielong/cannot-merge', 'content/refused'],
  }),
  'jielong.unmerge': change({
    says: 'Take a merged one out again: both are as they were, with who came and went meanwhile.',
    asks: { action: 'jielong.merge' }, input: z.strictObject({ ...ofJielong, reason: lineOrNone(200) }), output: JielongView,
    errors: ['jielong/not-found', 'jielong/not-merged', 'content/refused'],
  }),
  'jielong.history': question({
    says: 'What happened to it: who closed, merged, imported, and why; newest first.',
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...ofJielong, cursor: z.optional(Cursor) }), output: pageOf(JielongEvent), errors: ['jielong/not-found'],
  }),
}
