import type { CaseFile } from '@shouhou/shared/case-file'
import { remember } from '../../cloud'

/** What a change answered, where every page of this case looks for it. */
export const keepFile = (file: CaseFile): void => remember('caseFile.read', { caseId: file.caseId }, file)
