import { addEvidence } from './add-evidence'
import { changeCase } from './change-case'
import { file } from './file-case'
import { listCases, listMyCases } from './list-cases'
import { readCase } from './read-case'
import { reopenCase, solveCase } from './solve-case'

export const caseAnswers = [file, changeCase, addEvidence, readCase, listCases, listMyCases, solveCase, reopenCase]
