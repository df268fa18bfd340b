import { COLUMNS, type ExportFormat } from '@shouhou/shared/export'
import { stringify } from 'csv-stringify/sync'
import writeWorkbook from 'write-excel-file/node'

const HEADERS = COLUMNS.map(({ header }) => header)

// Excel turns a bare 868533041234567 into 8.68533E+14 as it opens a CSV, and 0012 into 12.
const LOOKS_LIKE_A_LONG_NUMBER = /^(\d{12,}|0\d+)$/

const csvCell = (text: string): string => (LOOKS_LIKE_A_LONG_NUMBER.test(text) ? `'${text}` : text)

const csv = (rows: string[][]): Promise<Uint8Array> =>
  Promise.resolve(Buffer.from(stringify([HEADERS, ...rows.map((row) => row.map(csvCell))], { bom: true, record_delimiter: '\r\n', quoted: true }), 'utf8'))

const xlsx = async (rows: string[][]): Promise<Uint8Array> => {
  const header = HEADERS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const cells = rows.map((row) => row.map((value) => ({ value, type: String, format: '@' })))
  return writeWorkbook([header, ...cells], { sheet: '案例', columns: COLUMNS.map(({ width }) => ({ width })), stickyRowsCount: 1 }).toBuffer()
}

/** Rows of cells that were masked and guarded before; every cell stays text. */
export const writeFile: Record<ExportFormat, (rows: string[][]) => Promise<Uint8Array>> = { csv, xlsx }
