import { change, question } from '../call'
import { CaseFile } from '../case-file/case-file'
import { Id } from '../ids'
import { line, lineOrNone, paragraphs } from '../text'
import * as z from '../z'
import { ChannelKind, GuardNote, LetterKind, NewStep, OwnWords, StepAnswer } from './channel'

const ofStep = { caseId: Id, stepId: Id, revision: z.number() }

export const channelCalls = {
  'channel.guard': question({
    says: 'What to know before taking this way with my case; my own words are compared with those of others without keeping them.',
    asks: 'registered', input: z.strictObject({ caseId: Id, channel: ChannelKind, words: OwnWords }), output: z.array(GuardNote),
    errors: ['case/not-found', 'case/not-yours'],
  }),
  'channel.take': change({
    says: 'I took this way. Stops where it would be refused or spoil another, unless it is already done and only to be written down.',
    asks: 'registered', input: z.strictObject({ caseId: Id, step: NewStep, words: OwnWords, isAlreadyDone: z.boolean() }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'case/date-in-future', 'channel/stopped', 'channel/too-many'],
  }),
  'channel.correct': change({
    says: 'Correct what I wrote about a way that I took.',
    asks: 'registered', input: z.strictObject({ ...ofStep, step: NewStep }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'channel/not-found', 'channel/changed-meanwhile', 'channel/dates-crossed', 'case/date-in-future'],
  }),
  'channel.answer': change({
    says: 'What came back, and where it stands now.',
    asks: 'registered', input: z.strictObject({ ...ofStep, answer: StepAnswer }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'channel/not-found', 'channel/changed-meanwhile', 'channel/too-many', 'channel/dates-crossed', 'case/date-in-future', 'evidence/not-found'],
  }),
  'channel.remove': change({
    says: 'It was not so: take this step out of my case.',
    asks: 'registered', input: z.strictObject({ caseId: Id, stepId: Id }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'channel/not-found'],
  }),
  'channel.document': question({
    says: 'A letter that I have read and filled in, as a DOCX file in base64. Nothing of it is kept.',
    asks: 'registered',
    input: z.strictObject({ kind: LetterKind, title: line(60), to: lineOrNone(100), paragraphs: z.array(paragraphs(3000)).check(z.minLength(1), z.maxLength(60)), enclosures: z.array(line(120)).check(z.maxLength(30)) }),
    output: z.strictObject({ name: z.string(), base64: z.string() }), errors: [],
  }),
}
