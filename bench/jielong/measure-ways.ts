import type { Cloud } from '../cloud/start'
import { measureRush, type RushFigures } from './measure-rush'
import { measureSize, type SizeFigures } from './measure-size'
import type { Options } from './options'
import { arrayInOneDocument, countThenInsert, makeHousehold, ours } from './way'
import type { Household } from './way/household'
import type { Way } from './way/way'

/** As many as npm start lets people's calls use on two cores. */
const INSTANCES = 4
const SEATS = 50
/** Those who are in every 接龙 from the start. */
const FIRST = 10

type Say = (text: string) => void

const waysOf = (cloud: Cloud, household: Household) => [ours(cloud, household, 'fault'), ours(cloud, household, 'signup'), arrayInOneDocument(cloud), countThenInsert(cloud)]

/** Every instance has loaded its function before anything is measured. */
const warm = async (cloud: Cloud, names: readonly string[]): Promise<void> => {
  for (const name of names) await Promise.all(Array.from({ length: INSTANCES }, () => cloud.emulator.invoke(name, { ask: 'none' }, { openid: 'o-nobody' }).catch(() => null)))
}

/** Fewer where one join of an obvious design takes seconds. */
const samplesOf = (joins: number, { isOurs }: Way, entries: number): number => (isOurs ? joins : Math.max(10, Math.min(joins, Math.round((joins * 2000) / entries))))

export interface Sizes {
  sizes: SizeFigures[]
  /** A sentence about each that could not be. */
  impossible: string[]
}

export async function measureSizes(cloud: Cloud, { entries, joins }: Options, say: Say): Promise<Sizes> {
  const household = await makeHousehold(cloud, FIRST + 2 * joins)
  const people = household.people.slice(FIRST)
  const sizes: SizeFigures[] = []
  const impossible: string[] = []
  for (const way of waysOf(cloud, household)) {
    await warm(cloud, [way.function])
    for (const size of entries) {
      const startedAt = performance.now()
      const measured = await measureSize(cloud, way, { entries: size, samples: samplesOf(joins, way, size), atOnce: INSTANCES, people })
      if ('why' in measured) impossible.push(`${way.name}, ${size.toLocaleString('en')} entries: ${measured.why}.`)
      else sizes.push(measured)
      say(`  ${way.name}, ${size} entries: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    }
  }
  return { sizes, impossible }
}

export async function measureRushes(cloud: Cloud, { people }: Options, say: Say): Promise<RushFigures[]> {
  const household = await makeHousehold(cloud, Math.max(...people))
  const rushes: RushFigures[] = []
  for (const way of waysOf(cloud, household)) {
    await warm(cloud, [way.function])
    const kinds = [...people.map((count) => ({ count, seats: SEATS })), { count: Math.max(...people), seats: Math.max(...people) }]
    for (const { count, seats } of kinds) {
      const startedAt = performance.now()
      rushes.push(await measureRush(cloud, way, { people: household.people.slice(0, count), seats }))
      say(`  ${way.name}, ${count} people on ${seats} seats: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    }
  }
  return rushes
}
