import { parseArgs } from 'node:util'
import { numbers } from '../command/words'

export interface Options {
  /** How many come at once; each in a run of its own. */
  people: number[]
  /** Sizes at which joining and reading the board are measured. */
  entries: number[]
  /** Joins measured at each size. */
  joins: number
  store: 'sqlite' | 'memory'
  isQuick: boolean
}

export const HELP = `npm run bench -- jielong [options]

  --people 200,500          how many come at once for 50 seats, each in a run of its own
  --entries 10,1000,20000   sizes at which joins and board reads are measured
  --memory                  measure the sizes without the disk; npm start writes every change to it
  --quick                   a few of everything, in a minute; writes no results
`

const definitions = {
  people: { type: 'string', default: '200,500' },
  entries: { type: 'string', default: '10,1000,20000' },
  memory: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Null when only the help was asked for. Throws a sentence about what cannot be understood. */
export function readOptions(words: string[]): Options | null {
  const { values } = parseArgs({ args: words, options: definitions })
  if (values.help) return null
  const isQuick = values.quick
  const people = numbers(values.people)
  const entries = numbers(values.entries)
  return { people: isQuick ? [60] : people, entries: isQuick ? entries.map((size) => Math.min(size, 2000)) : entries, joins: isQuick ? 20 : 100, store: values.memory ? 'memory' : 'sqlite', isQuick }
}
