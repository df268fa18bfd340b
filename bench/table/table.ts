export type Row = readonly (string | number)[]

/** At most three digits that mean something, thousands apart. */
export const figure = (value: number): string => {
  if (!Number.isFinite(value)) return '–'
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const textOf = (cell: string | number): string => (typeof cell === 'number' ? figure(cell) : cell)

/** A table that reads the same in a terminal and as Markdown: the first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const cells = [head, ...rows.map((row) => row.map(textOf))]
  const widths = head.map((_none, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string => `| ${widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  const [first = [], ...others] = cells
  return [line(first), rule, ...others.map(line)].join('\n')
}
