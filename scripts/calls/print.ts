import { calls } from '@shouhou/shared/calls'
import { permissionRows } from './permission-table'
import { describeSchemas } from './schemas'
import { whoMayAsk } from './who-may-ask'

function align(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}

/** Every call for people, with JSON Schema for machines, and the table of permissions. */
export function callsAsText(): string {
  const schemas = describeSchemas()
  const described = Object.entries(calls).map(([name, { says, asks, isChange, errors }]) => [
    `${name}  (${isChange ? 'change' : 'question'}; ${whoMayAsk(asks)})`,
    `  ${says}`,
    `  errors  ${errors.join(' ') || '–'}`,
    `  input   ${JSON.stringify(schemas.of(name, 'input'))}`,
    `  output  ${JSON.stringify(schemas.of(name, 'output'))}`,
  ].join('\n'))
  const shapes = Object.entries(schemas.shapes).map(([name, schema]) => `${name}  ${JSON.stringify(schema)}`)
  return [...described, `$defs\n${shapes.join('\n')}`, align(permissionRows())].join('\n\n')
}
