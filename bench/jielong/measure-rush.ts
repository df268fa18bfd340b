import type { Cloud } from '../cloud/start'
import { groupBy, on } from '../cloud/operations'
import { latencyOf, mean, type Latency } from '../load/percentile'
import { runAtOnce } from '../load/run-at-once'
import type { Somebody, Way } from './way/way'

export interface RushFigures {
  way: string
  isOurs: boolean
  people: number
  seats: number
  /** Distinct people who were told that they are in. */
  told: number
  /** Entries in the list at the end. */
  listed: number
  /** People who were told so and are not in the list. */
  lost: number
  /** Entries beyond the seats. */
  tooMany: number
  /** People who are in the list twice or more. */
  twice: number
  answersPerSecond: number
  latency: Latency
  /** On the collections that hold the 接龙, of people who were seated and tapped once. */
  operations: { mean: number; most: number }
}

export interface Rush { people: readonly Somebody[]; seats: number }

/** Every tenth taps twice. */
const tapsOf = (people: readonly Somebody[]): Somebody[] => people.flatMap((person, at) => (at % 10 === 0 ? [person, person] : [person]))

/** Everybody joins at the same moment, as when a link is posted in a large chat. */
export async function measureRush(cloud: Cloud, way: Way, { people, seats }: Rush): Promise<RushFigures> {
  const list = await way.open({ entries: 0, capacity: seats })
  if ('why' in list) throw new Error(list.why)
  const taps = tapsOf(people)
  cloud.operations.take(way.function)
  const { results, milliseconds, seconds } = await runAtOnce(taps.map((person) => () => list.join(person)))
  const asked = groupBy(cloud.operations.take(way.function), 'openid')
  const told = new Set(taps.filter((_person, at) => results[at] === 'in'))
  const listed = await list.listed()
  const times = new Map<string, number>()
  for (const id of listed) times.set(id, (times.get(id) ?? 0) + 1)
  const once = people.filter((person, at) => at % 10 !== 0 && told.has(person)).map(({ openid }) => on(way.collections, asked.get(openid) ?? []))
  return {
    way: way.name, isOurs: way.isOurs, people: people.length, seats, told: told.size, listed: listed.length,
    lost: [...told].filter((person) => !times.has(list.idOf(person))).length,
    tooMany: Math.max(0, listed.length - seats),
    twice: [...times.values()].filter((count) => count > 1).length,
    answersPerSecond: taps.length / seconds, latency: latencyOf(milliseconds),
    operations: { mean: mean(once), most: Math.max(...once) },
  }
}
