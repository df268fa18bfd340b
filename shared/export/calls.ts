import { change, question } from '../call'
import { Moment } from '../calendar'
import { FaultCode } from '../case/fault-codes'
import { Cursor, Id, pageOf } from '../ids'
import { lineOrNone } from '../text'
import * as z from '../z'
import { ExportFormat, ExportRecord } from './export'

const ExportFile = z.strictObject({ record: ExportRecord, name: z.string(), url: z.string(), expiresAt: Moment })

export const exportCalls = {
  'export.make': change({
    says: "Export cases, one row each: a watchdog's consented ones, or an admin's own group; de-identified. Writes the ledger.",
    asks: { action: 'export.make' },
    input: z.strictObject({ groupId: Id, format: ExportFormat, model: z.optional(lineOrNone(80)), faultCode: z.optional(FaultCode) }),
    output: ExportFile, errors: ['export/nothing', 'export/too-many'],
  }),
  'export.open': question({
    says: 'A fresh link to a file that was exported in the last seven days.',
    asks: { action: 'export.make' }, input: z.strictObject({ groupId: Id, exportId: Id }), output: ExportFile, errors: ['export/not-found'],
  }),
  'export.ledger': question({
    says: 'Who exported what, when, how many rows, which fields.',
    asks: { action: 'export.see-ledger' }, input: z.strictObject({ groupId: Id, cursor: z.optional(Cursor) }), output: pageOf(ExportRecord), errors: [],
  }),
}
