import { change, question } from '../call'
import { Cursor, Id, pageOf } from '../ids'
import { line, lineOrNone } from '../text'
import * as z from '../z'
import { CaseRow, CaseState, CaseView, Report, Sharing } from './case'
import { FaultCode } from './fault-codes'

const inGroup = { groupId: Id }
const ofCase = { groupId: Id, caseId: Id }

export const caseCalls = {
  'case.file': change({
    says: 'File a case to a group, with evidence that was confirmed before and consents to share it.',
    asks: { action: 'case.file' },
    input: z.strictObject({ ...inGroup, report: Report, evidenceIds: z.array(Id).check(z.maxLength(30)), sharing: z.array(Sharing).check(z.maxLength(10)) }),
    output: CaseView,
    errors: ['content/refused', 'case/date-in-future', 'evidence/not-found', 'evidence/not-yours', 'evidence/not-confirmed', 'consent/not-a-watchdog'],
  }),
  'case.change': change({
    says: 'Change my own case, also when I am no longer in its group; the revision must be the one I saw.',
    asks: 'registered',
    input: z.strictObject({ ...ofCase, revision: z.number(), report: Report }),
    output: CaseView,
    errors: ['case/not-found', 'case/not-yours', 'case/changed-meanwhile', 'case/in-jielong', 'content/refused', 'case/date-in-future'],
  }),
  'case.addEvidence': change({
    says: 'Put evidence that was confirmed before into my case.',
    asks: 'registered',
    input: z.strictObject({ ...ofCase, evidenceIds: z.array(Id).check(z.minLength(1), z.maxLength(30)) }),
    output: CaseView,
    errors: ['case/not-found', 'case/not-yours', 'evidence/not-found', 'evidence/not-yours', 'evidence/not-confirmed', 'evidence/too-many'],
  }),
  'case.read': question({
    says: 'One case. A watchdog group reads what was shared with it.',
    asks: { action: 'case.read' }, input: z.strictObject(ofCase), output: CaseView, errors: ['case/not-found'],
  }),
  'case.readMine': question({
    says: 'My own case, also when I am no longer in its group.',
    asks: 'registered', input: z.strictObject({ caseId: Id }), output: CaseView, errors: ['case/not-found', 'case/not-yours'],
  }),
  'case.list': question({
    says: 'Cases of a group, newest first.',
    asks: { action: 'case.read' },
    input: z.strictObject({ ...inGroup, cursor: z.optional(Cursor), model: z.optional(lineOrNone(80)), faultCode: z.optional(FaultCode), state: z.optional(CaseState) }),
    output: pageOf(CaseRow), errors: [],
  }),
  'case.listMine': question({
    says: 'My own cases in all groups, newest first.',
    asks: 'registered', input: z.strictObject({ cursor: z.optional(Cursor) }), output: pageOf(CaseRow), errors: [],
  }),
  'case.solve': change({
    says: 'Declare my own case solved, with what came of it.',
    asks: 'registered', input: z.strictObject({ ...ofCase, outcome: line(200) }), output: CaseView,
    errors: ['case/not-found', 'case/not-yours', 'case/already-solved', 'content/refused'],
  }),
  'case.reopen': change({
    says: 'It is not solved after all.',
    asks: 'registered', input: z.strictObject(ofCase), output: CaseView, errors: ['case/not-found', 'case/not-yours', 'case/not-solved'],
  }),
}
