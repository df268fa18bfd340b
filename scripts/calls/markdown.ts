import { LONG_CALLS } from '@shouhou/shared'
import { calls } from '@shouhou/shared/calls'
import { permissionRows } from './permission-table'
import { fieldsOf, phrase } from './phrase'
import { describeSchemas, type Schema } from './schemas'
import { whoMayAsk } from './who-may-ask'

const INTRODUCTION = `# What may be asked

Made from \`shared/\` by \`npm run calls -- --markdown\`; a test fails when this page is out of date. \`npm run calls\` prints the same with JSON Schema.

A question goes to the function \`api\` (${LONG_CALLS.map((name) => `\`${name}\``).join(', ')}: \`exports\`) as \`{ call, input, key }\`; a change carries \`key\`, an idempotency key
of 8–64 letters, digits, \`_\` and \`-\`. The answer is \`{ ok: true, value }\` or \`{ ok: false, error: { code, … } }\`. An unknown field is an error.
Beside its own errors every call may answer \`call/…\`, and in a group \`group/not-found\`, \`group/not-allowed\`, \`group/not-verified\`.
Times are epoch milliseconds, days are 'YYYY-MM-DD' in China, money is in fen. A name that starts with a capital is a shape, listed at the end.
`

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``
const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
const table = ([head = [], ...rows]: string[][]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

function fieldTable(schema: Schema): string {
  const rows = fieldsOf(schema).map(({ name, isRequired, takes }) => [code(name), isRequired ? '' : 'optional', code(takes)])
  return rows.length === 0 ? '' : `${table([['field', '', 'takes'], ...rows])}\n`
}

function describeCall(name: keyof typeof calls, schemas: ReturnType<typeof describeSchemas>): string {
  const { says, asks, isChange, errors } = calls[name]
  const input = schemas.of(name, 'input')
  const takes = input.properties === undefined ? `Takes ${code(phrase(input))}.\n` : fieldTable(input)
  const refuses = errors.length === 0 ? '' : `\nErrors: ${errors.map(code).join(', ')}\n`
  return `### ${name}\n\n${says} ${isChange ? 'A change' : 'A question'}; asked by ${whoMayAsk(asks)}.\n\n${takes}\nAnswers ${code(phrase(schemas.of(name, 'output')))}\n${refuses}`
}

function describeNoun(noun: string, schemas: ReturnType<typeof describeSchemas>): string {
  const names = (Object.keys(calls) as (keyof typeof calls)[]).filter((name) => name.startsWith(`${noun}.`))
  return [`## ${noun}\n`, ...names.map((name) => describeCall(name, schemas))].join('\n')
}

function describeShape([name, schema]: [string, Schema]): string {
  return schema.properties === undefined ? `### ${name}\n\n${code(phrase(schema))}\n` : `### ${name}\n\n${fieldTable(schema)}`
}

/** The page docs/calls.md. */
export function callsAsMarkdown(): string {
  const schemas = describeSchemas()
  const nouns = [...new Set(Object.keys(calls).map((name) => name.split('.')[0] ?? ''))]
  const shapes = Object.entries(schemas.shapes).sort(([one], [other]) => (one < other ? -1 : 1))
  return [
    INTRODUCTION,
    ...nouns.map((noun) => describeNoun(noun, schemas)),
    `## Who may do what\n\n\`yes\`: in every kind of group; \`–\`: in none; otherwise the kinds. The last column: what a group that still waits for verification lets people do.\n\n${table(permissionRows())}\n`,
    `## Shapes\n\n${shapes.map(describeShape).join('\n')}`,
  ].join('\n')
}
