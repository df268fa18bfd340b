import { question } from '../call'
import { Id } from '../ids'
import * as z from '../z'
import { CaseFile } from './case-file'

export const caseFileCalls = {
  'caseFile.read': question({
    says: 'My own case with its repairs, channels, rights and dates; also when I am no longer in its group.',
    asks: 'registered', input: z.strictObject({ caseId: Id }), output: CaseFile, errors: ['case/not-found', 'case/not-yours'],
  }),
}
