import { change } from '../call'
import { CaseFile } from '../case-file/case-file'
import { Id } from '../ids'
import * as z from '../z'
import { RightsAnswers } from './rights'

export const rightsCalls = {
  'rights.keep': change({
    says: 'Keep what I answered about my case, and what the rules say of it today; the revision must be the one I saw.',
    asks: 'registered', input: z.strictObject({ caseId: Id, revision: z.number(), answers: RightsAnswers }), output: CaseFile,
    errors: ['case/not-found', 'case/not-yours', 'rights/changed-meanwhile', 'case/date-in-future'],
  }),
}
