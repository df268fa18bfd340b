import { serve } from '../cloud/serve'
import { makeCalendar } from './make-calendar'
import { makeDocument } from './make-document'
import { makeExport } from './make-export'

export const main = serve([makeExport, makeDocument, makeCalendar])
