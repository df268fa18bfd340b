import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { understand } from '../command/words'
import { HELP, readOptions, type Options } from './options'
import { measurePastes, measureQuotes } from './measure-pure'
import { measureChains } from './measure-chains'
import { promisesBroken } from './promises'
import { writeReport, type Figures } from './report'
import { OBVIOUS_COLLECTIONS } from './obvious/collections'
import { startCloud, type Cloud, type Setting } from '../cloud/start'

export interface Places {
  /** The repository. */
  root: string
  /** The built functions of the product and of the bench. */
  functions: string
  /** Where the report goes. */
  results: string
}

const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** An empty cloud for this work, gone after it. */
const inCloud = async <T>(setting: Setting, places: Places, work: (cloud: Cloud, ways: typeof import('./measure-ways')) => Promise<T>): Promise<T> => {
  const cloud = await startCloud(setting, { ...places, collections: OBVIOUS_COLLECTIONS })
  try {
    // Only now: the SDK looks for its cloud when it is loaded.
    return await work(cloud, await import('./measure-ways'))
  } finally {
    await cloud.close()
  }
}

const measure = async (options: Options, places: Places): Promise<Figures> => {
  say('the pure parts …')
  const pure = { pastes: measurePastes(), quotes: measureQuotes(), chains: measureChains() }
  const narrow = { runtime: 'worker', store: options.store } as const
  say('joining and reading at each size …')
  const sizes = await inCloud(narrow, places, (cloud, { measureSizes }) => measureSizes(cloud, options, say))
  say('everybody at once, in the threads of npm start …')
  const narrowRushes = await inCloud(narrow, places, (cloud, { measureRushes }) => measureRushes(cloud, options, say))
  say('everybody at once, each call in flight with all others …')
  const wideRushes = await inCloud({ runtime: 'inProcess', store: 'memory' }, places, (cloud, { measureRushes }) => measureRushes(cloud, options, say))
  return { ...pure, ...sizes, narrowRushes, wideRushes }
}

/** Answers the exit code: 1 when a promise about operations is broken. */
export async function run(words: string[], places: Places): Promise<number> {
  const options = understand(words, { help: HELP, read: readOptions })
  if (typeof options === 'number') return options
  const figures = await measure(options, places)
  const report = writeReport(figures, options)
  console.log(report)
  if (!options.isQuick) {
    mkdirSync(places.results, { recursive: true })
    writeFileSync(path.join(places.results, 'jielong.md'), report)
  }
  const broken = promisesBroken(figures.sizes)
  for (const sentence of broken) console.error(`BROKEN: ${sentence}`)
  return broken.length === 0 ? 0 : 1
}
