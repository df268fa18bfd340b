import { Moment } from '../calendar'
import { Id } from '../ids'
import { PersonCard } from '../person/person'
import { fail, ok, type Result } from '../result'
import * as z from '../z'

export const ExportFormat = z.enum(['xlsx', 'csv'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** Rows in one export at most; the function has a minute. */
export const EXPORT_LIMIT = 20_000

/** Whether so many cases make a file: one at least, and no more than the function has time for. */
export const canExport = (cases: number): Result<null> => {
  if (cases === 0) return fail({ code: 'export/nothing' })
  return cases > EXPORT_LIMIT ? fail({ code: 'export/too-many', limit: EXPORT_LIMIT }) : ok(null)
}

/** An exported file can be fetched again for a week; its line in the ledger stays. */
export const EXPORT_KEPT_MS = 7 * 86_400_000

/** A line of the ledger: who took what, when. */
export const ExportRecord = z.strictObject({
  exportId: Id,
  by: PersonCard,
  at: Moment,
  format: ExportFormat,
  rows: z.number(),
  /** Chinese column headers, in order. */
  fields: z.array(z.string()),
  /** Hex digest of the file that left. */
  sha256: z.string(),
})
export type ExportRecord = z.infer<typeof ExportRecord>
