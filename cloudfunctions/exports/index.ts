import { serve } from '../cloud/serve'
import { makeExport } from './make-export'

export const main = serve([makeExport])
