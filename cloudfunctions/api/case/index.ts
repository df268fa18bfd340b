import { addEvidence } from './add-evidence'
import { changeCase } from './change-case'
import { file } from './file-case'
import { listCases, listMyCases } from './list-cases'
import { readCase, readMyCase } from './read-case'
import { reopenCase, solveCase } from './solve-case'

export const caseAnswers = [file, changeCase, addEvidence, readCase, readMyCase, listCases, listMyCases, solveCase, reopenCase]
