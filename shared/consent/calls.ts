import { change } from '../call'
import { CaseView, Sharing } from '../case/case'
import { Id } from '../ids'
import * as z from '../z'

const ofCase = { caseId: Id }

export const consentCalls = {
  'consent.give': change({
    says: 'Share my case with one watchdog group, or change what it gets.',
    asks: 'registered', input: z.strictObject({ ...ofCase, ...Sharing.shape }), output: CaseView, errors: ['case/not-found', 'case/not-yours', 'consent/not-a-watchdog'],
  }),
  'consent.withdraw': change({
    says: 'Stop sharing; the next export no longer has it.',
    asks: 'registered', input: z.strictObject({ ...ofCase, watchdogId: Id }), output: CaseView, errors: ['case/not-found', 'case/not-yours', 'consent/not-given'],
  }),
}
