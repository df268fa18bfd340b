import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checks, ConformanceOptions, State } from './conformance'

interface Row { feature: string; state: State; what: string; file: string }

const readme = join(__dirname, '../../../emulator/README.md')
const [START, END] = ['<!-- conformance: made from tests/emulator/conformance -->', '<!-- end of conformance -->']

/** What the files tell, without running their checks. */
function collect(): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  let file = ''
  jest.doMock('./conformance', () => ({
    conformance(group: string, define: (checks: Checks) => void, _options?: ConformanceOptions) {
      const rows = groups.get(group) ?? []
      groups.set(group, rows)
      const telling = (state: State) => (feature: string, what: string) => void rows.push({ feature, state, what, file })
      define({ supports: telling('supported'), refuses: telling('refused'), differs: telling('different') })
    },
  }))
  for (const name of readdirSync(__dirname).filter((each) => each.endsWith('.test.ts') && each !== 'table.test.ts').sort()) {
    file = name
    jest.isolateModules(() => void jest.requireActual<object>(`./${name}`))
  }
  return groups
}

const groups = collect()
const rows = [...groups.values()].flat()

const cell = (text: string) => text.replaceAll('|', '\\|')

const count = (number: number) => (number === 1 ? 'one check' : `${number} checks`)

/** What is supported by its number of checks; what is refused or different, here or in the service, by its sentences. */
function lineOf(feature: string, told: Row[]): string {
  const supported = told.filter(({ state }) => state === 'supported').length
  const rest = told.filter(({ state }) => state !== 'supported').map(({ state, what }) => `${state}: ${what}`)
  return `| \`${cell(feature)}\` | ${supported > 0 ? count(supported) : '–'} | ${cell(rest.join('; '))} |`
}

function linesOf(group: string, told: Row[]): string[] {
  const features = [...new Set(told.map(({ feature }) => feature))]
  const files = [...new Set(told.map(({ file }) => `\`${file}\``))].join(', ')
  const lines = features.map((feature) => lineOf(feature, told.filter((row) => row.feature === feature)))
  return ['', `**${group}** (${files})`, '', '| feature | supported | refused or different |', '| --- | --- | --- |', ...lines]
}

const total = `${rows.length} checks, each by the SDK as it is published; unless a file says otherwise, by 4.0.2 and by 3.0.4.`
const table = [START, '', total, ...[...groups].flatMap(([group, told]) => linesOf(group, told)), '', END].join('\n')

test('the table of the README is what the checks say', () => {
  const text = readFileSync(readme, 'utf8')
  const [before = '', rest = ''] = text.split(START)
  const [, after = ''] = rest.split(END)
  const wanted = `${before}${table}${after}`
  if (process.env['WRITE_TABLE'] === '1') writeFileSync(readme, wanted)
  expect(readFileSync(readme, 'utf8')).toBe(wanted)
})

test('there are at least 250 checks, no two with one name', () => {
  const names = rows.map(({ feature, what }) => `${feature}: ${what}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(names.length).toBeGreaterThanOrEqual(250)
})

interface Sdk {
  init(options: object): void
  database(): { command: { aggregate: object; project: object }; collection(name: string): { aggregate(): object } }
}

/** Every word of the SDK's own that a function can write, so that none is forgotten. */
function wordsOf(): string[] {
  const cloud = jest.requireActual<Sdk>('wx-server-sdk')
  cloud.init({ env: 'nowhere' })
  const db = cloud.database()
  const words = (prefix: string, object: object, left: string[] = []) =>
    Object.getOwnPropertyNames(object).filter((word) => !left.includes(word)).map((word) => `${prefix}.${word}`)
  return [
    ...words('_', db.command, ['aggregate', 'project']),
    ...words('$', db.command.aggregate),
    ...words('_.project', db.command.project),
    ...words('aggregate', Object.getPrototypeOf(db.collection('any').aggregate()) as object, ['constructor', 'end', 'pushStage']),
  ]
}

test('every command, expression and stage of the SDK is in the table', () => {
  const features = new Set(rows.map(({ feature }) => feature))
  expect(wordsOf().filter((word) => !features.has(word))).toEqual([])
})
