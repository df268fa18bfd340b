import { change, question } from '../call'
import { CaseRow, CaseView, Report, Sharing } from '../case/case'
import { FaultCode } from '../case/fault-codes'
import { withoutBrand } from '../case/model-key'
import { Cursor, Id, pageOf } from '../ids'
import { line } from '../text'
import * as z from '../z'
import { Entry, JielongCard, JielongRow, JielongState, JielongView, NewJielong } from './jielong'

const inGroup = { groupId: Id }
const ofJielong = { groupId: Id, jielongId: Id }

/** Why something is offered as the same: every reason that holds. */
export const Why = z.enum(['same-model', 'same-fault'])
export type Why = z.infer<typeof Why>

/** Join with a case that I filed before, or file one on the way. */
export const JoinWith = z.union([
  z.strictObject({ caseId: Id }),
  z.strictObject({ report: Report, evidenceIds: z.array(Id).check(z.maxLength(30)), sharing: z.array(Sharing).check(z.maxLength(10)) }),
])
export type JoinWith = z.infer<typeof JoinWith>

export const jielongCalls = {
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
    says: 'Start a 接龙 for one model and one fault.',
    asks: { action: 'jielong.start' }, input: z.strictObject({ ...inGroup, ...NewJielong.shape }).check(z.overwrite(withoutBrand)), output: JielongView,
    errors: ['content/refused', 'jielong/closes-in-past', 'jielong/already-open'],
  }),
  'jielong.list': question({
    says: '接龙 of a group, newest first.',
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...inGroup, state: z.optional(JielongState), cursor: z.optional(Cursor) }),
    output: pageOf(JielongRow), errors: [],
  }),
  'jielong.listMine': question({
    says: 'Open 接龙 of all my groups and those I joined, newest first.',
    asks: 'registered', input: z.strictObject({ cursor: z.optional(Cursor) }), output: pageOf(JielongRow), errors: [],
  }),
  'jielong.card': question({
    says: 'What a visitor may know of a 接龙 before joining the group.',
    asks: { action: 'group.card' }, input: z.strictObject(ofJielong), output: JielongCard, errors: ['jielong/not-found'],
  }),
  'jielong.read': question({
    says: 'The live board, and my own entry.',
    asks: { action: 'jielong.read' }, input: z.strictObject(ofJielong), output: JielongView, errors: ['jielong/not-found'],
  }),
  'jielong.entries': question({
    says: 'Who joined, in the order of joining.',
    asks: { action: 'jielong.read' }, input: z.strictObject({ ...ofJielong, cursor: z.optional(Cursor) }), output: pageOf(Entry), errors: ['jielong/not-found'],
  }),
  'jielong.join': change({
    says: 'Join with my case; one person counts once, whoever retries gets the same seat.',
    asks: { action: 'jielong.join' }, input: z.strictObject({ ...ofJielong, with: JoinWith }),
    output: z.strictObject({ jielong: JielongView, case: CaseView }),
    errors: [
      'jielong/not-found', 'jielong/full', 'jielong/closed', 'jielong/late', 'jielong/other-model', 'jielong/other-fault', 'case/not-found', 'case/not-yours',
      'content/refused', 'case/date-in-future', 'evidence/not-found', 'evidence/not-yours', 'evidence/not-confirmed', 'consent/not-a-watchdog',
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
}
