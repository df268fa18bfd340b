import { readCaseFile } from './read-case-file'

export const caseFileAnswers = [readCaseFile]
