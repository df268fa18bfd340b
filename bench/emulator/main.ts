import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { understand } from '../command/words'
import { measureSize, type Programs, type SizeFigures } from './measure-size'
import { OPERATIONS, type Operation } from './measure-way'
import { HELP, readOptions, type Options } from './options'
import { writeReport } from './report'

export interface Places extends Programs {
  /** Where the report goes. */
  results: string
}

const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** Figures of two ways that did not do the same work could not be compared. */
const checkSameWork = ({ size, emulator, libsql }: SizeFigures): void => {
  for (const name of Object.keys(OPERATIONS) as Operation[]) {
    const [own, other] = [emulator[name]?.rows, libsql[name]?.rows]
    if (other !== undefined && own !== other) throw new Error(`${OPERATIONS[name]}, ${size} documents: ${own} rows here, ${other} on libsql`)
  }
}

const measure = async ({ sizes, samples, isQuick }: Options, places: Places): Promise<SizeFigures[]> => {
  const all: SizeFigures[] = []
  for (const size of sizes) {
    say(`${size} documents …`)
    const figures = await measureSize({ ...places, size, samples, reopenings: isQuick ? 1 : 3 })
    checkSameWork(figures)
    all.push(figures)
  }
  return all
}

/** Answers the exit code. A target that is missed is told, and fails nothing. */
export async function run(words: string[], places: Places): Promise<number> {
  const options = understand(words, { help: HELP, read: readOptions })
  if (typeof options === 'number') return options
  const report = writeReport(await measure(options, places), options)
  console.log(report)
  if (!options.isQuick) {
    mkdirSync(places.results, { recursive: true })
    writeFileSync(path.join(places.results, 'emulator.md'), report)
  }
  return 0
}
