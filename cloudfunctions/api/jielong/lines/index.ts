import { claimLine, releaseLine } from './claim-line'
import { copyText } from './copy-text'
import { importLines } from './import-lines'
import { listLines, matchLines } from './list-lines'
import { undoImport } from './undo-import'

export const jielongLineAnswers = [matchLines, importLines, undoImport, listLines, claimLine, releaseLine, copyText]
