import { change, question } from '../call'
import { CaseFile } from '../case-file/case-file'
import { Id } from '../ids'
import * as z from '../z'
import { CheckResult, PartPrice, PickUp, RepairNote, RepairSlip } from './repair'

const ofCase = { caseId: Id }
const ofRepair = { caseId: Id, repairId: Id, revision: z.number() }

export const repairCalls = {
  'repair.dropOff': change({
    says: 'My device went into repair: what the slip says.',
    asks: 'registered', input: z.strictObject({ ...ofCase, slip: RepairSlip }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'repair/overlaps', 'case/date-in-future', 'repair/dates-crossed', 'repair/too-many'],
  }),
  'repair.correct': change({
    says: 'Correct what I wrote about the drop-off.',
    asks: 'registered', input: z.strictObject({ ...ofRepair, slip: RepairSlip }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'repair/not-found', 'repair/changed-meanwhile', 'repair/dates-crossed', 'repair/overlaps', 'case/date-in-future'],
  }),
  'repair.note': change({
    says: 'Progress that the shop told, a chase of mine, or an answer to it.',
    asks: 'registered', input: z.strictObject({ caseId: Id, repairId: Id, note: RepairNote }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'repair/not-found', 'repair/too-many', 'repair/dates-crossed', 'case/date-in-future', 'evidence/not-found'],
  }),
  'repair.removeNote': change({
    says: 'Take a note back.',
    asks: 'registered', input: z.strictObject({ caseId: Id, repairId: Id, noteId: Id }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'repair/not-found'],
  }),
  'repair.pickUp': change({
    says: 'I fetched it, or correct what I wrote about that: dates, bill, whether it works.',
    asks: 'registered', input: z.strictObject({ ...ofRepair, pickUp: PickUp }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'repair/not-found', 'repair/changed-meanwhile', 'repair/dates-crossed', 'repair/overlaps', 'case/date-in-future'],
  }),
  'repair.check': change({
    says: 'What I looked at after the repair; what failed becomes a note of evidence in the case, if I say so.',
    asks: 'registered', input: z.strictObject({ ...ofRepair, checks: z.array(CheckResult).check(z.maxLength(26)), asEvidence: z.boolean() }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'repair/not-found', 'repair/changed-meanwhile', 'repair/not-picked-up', 'content/refused', 'evidence/too-many'],
  }),
  'repair.remove': change({
    says: 'It was not so: take the whole repair out of my case.',
    asks: 'registered', input: z.strictObject({ caseId: Id, repairId: Id }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'repair/not-found'],
  }),
  'repair.prices': question({
    says: "What the group's price 接龙 say about the parts of this model.",
    asks: { action: 'jielong.read' }, input: z.strictObject({ groupId: Id, brand: z.string().check(z.maxLength(30)), model: z.string().check(z.maxLength(40)) }),
    output: z.array(PartPrice), errors: [],
  }),
}
