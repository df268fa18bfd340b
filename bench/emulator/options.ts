import { parseArgs } from 'node:util'
import { numbers } from '../command/words'

export interface Options {
  /** Documents in the collection; each in an emulator of its own. */
  sizes: number[]
  /** How often a cheap question is asked; dear ones a tenth of it. */
  samples: number
  isQuick: boolean
}

export const HELP = `npm run bench -- emulator [options]

  --documents 1000,100000   sizes of the collection that is asked
  --samples 200             how often a cheap question is asked; dear ones a tenth of it
  --quick                   1,000 and 10,000 documents, 40 samples, in half a minute; writes no results
`

const definitions = {
  documents: { type: 'string', default: '1000,100000' },
  samples: { type: 'string', default: '200' },
  quick: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Null when only the help was asked for. Throws a sentence about what cannot be understood. */
export function readOptions(words: string[]): Options | null {
  const { values } = parseArgs({ args: words, options: definitions })
  if (values.help) return null
  const [samples = 200] = numbers(values.samples)
  return values.quick ? { sizes: [1000, 10_000], samples: 40, isQuick: true } : { sizes: numbers(values.documents), samples, isQuick: false }
}
