import type { Cloud } from '../cloud/start'
import { byKind, bytesRead, groupBy, on, onDocuments, type Asked } from '../cloud/operations'
import { mean, latencyOf, type Latency } from '../load/percentile'
import { runAtOnce } from '../load/run-at-once'
import type { Impossible, OpenList, Somebody, Way } from './way/way'

export interface Operations {
  /** On the collections that hold the 接龙: the most that one call asked. */
  own: number
  /** Of all documents, also for who asks, what they may, and what they bring; on average. */
  all: number
  /** 'jielongs change' and its like, and what is not about documents, with how often one call asks it on average. */
  byKind: [kind: string, times: number][]
}

export interface SizeFigures {
  way: string
  isOurs: boolean
  entries: number
  /** How many joins, and how many boards, were timed. */
  samples: number
  join: Operations & { perSecond: number; latency: Latency }
  /** Of the collections that hold the 接龙: the most with several joins at the same time, also on instances that saw it for the first time. */
  crowded: number
  /** Counting all entries again, which nobody waits for; null where there is nothing to compare. */
  recount: number | null
  board: Operations & { latency: Latency; bytesRead: number; bytesSent: number }
}

const operationsOf = ({ collections }: Way, runs: readonly Asked[]): Operations => ({
  own: Math.max(...runs.map((asked) => on(collections, asked))),
  all: mean(runs.map(onDocuments)),
  byKind: byKind(runs.flat()).map(([kind, times]) => [kind, times / runs.length]),
})

const runsOf = (asked: Asked): Asked[] => [...groupBy(asked, 'requestId').values()]

interface Measuring { cloud: Cloud; way: Way; list: OpenList }

/** One by one, in an instance that has seen the 接龙: the pool hands each call to the one that was used last. */
const countJoins = async ({ cloud, way, list }: Measuring, people: readonly Somebody[]) => {
  cloud.operations.take(way.function)
  await runAtOnce(people.map((person) => () => list.join(person)), 1)
  const [, ...runs] = runsOf(cloud.operations.take(way.function))
  return operationsOf(way, runs)
}

const timeJoins = async ({ cloud, way, list }: Measuring, { people, atOnce }: { people: readonly Somebody[]; atOnce: number }) => {
  cloud.operations.take(way.function)
  const { milliseconds, seconds } = await runAtOnce(people.map((person) => () => list.join(person)), atOnce)
  const { own } = operationsOf(way, runsOf(cloud.operations.take(way.function)))
  return { crowded: own, perSecond: people.length / seconds, latency: latencyOf(milliseconds) }
}

const readBoards = async ({ cloud, way, list }: Measuring, { reads, atOnce }: { reads: number; atOnce: number }) => {
  await list.board()
  cloud.operations.take(way.function)
  const { results, milliseconds } = await runAtOnce(Array.from({ length: reads }, () => () => list.board()), atOnce)
  const runs = runsOf(cloud.operations.take(way.function))
  return { ...operationsOf(way, runs), latency: latencyOf(milliseconds), bytesRead: mean(runs.map(bytesRead)), bytesSent: results[0]?.bytes ?? 0 }
}

const timeRecount = async ({ way, list }: Measuring): Promise<number | null> => {
  if (list.recount === undefined) return null
  const startedAt = performance.now()
  const wrong = await list.recount()
  if (wrong.length > 0) throw new Error(`${way.name}: the board is wrong: ${wrong.join('; ')}`)
  return performance.now() - startedAt
}

export interface Sample { entries: number; samples: number; atOnce: number; people: readonly Somebody[] }

/** Joining and reading at one size: operations one by one, times with `atOnce` at the same time. */
export async function measureSize(cloud: Cloud, way: Way, { entries, samples, atOnce, people }: Sample): Promise<SizeFigures | Impossible> {
  const list = await way.open({ entries, capacity: people.length })
  if ('why' in list) return list
  const before = await list.board()
  if (before.people !== entries) throw new Error(`${way.name} says ${before.people}, but ${entries} were put in`)
  const measuring = { cloud, way, list }
  const one = Math.ceil(samples / 4)
  const join = await countJoins(measuring, people.slice(0, one))
  const { crowded, ...timed } = await timeJoins(measuring, { people: people.slice(one, one + samples), atOnce })
  const board = await readBoards(measuring, { reads: samples, atOnce })
  return { way: way.name, isOurs: way.isOurs, entries, samples, crowded, join: { ...join, ...timed }, board, recount: await timeRecount(measuring) }
}
