import { listExports } from './list-exports'
import { openExport } from './open-export'

export const exportAnswers = [openExport, listExports]
