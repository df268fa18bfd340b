import { latencyOf, type Latency } from '../load/percentile'
import { randomFrom } from '../load/random'
import { customerOf, idOf, orders } from './orders'
import type { Way } from './questions'

export const OPERATIONS = {
  get: 'doc.get',
  add: 'add, on disk when answered',
  addAtOnce: '500 adds at the same moment, all of them',
  indexed: 'indexed filter + sort, 20 rows',
  unindexed: 'unindexed filter + sort, 20 rows',
  group: 'group by status',
  rows: '1,000 rows',
  call: 'function call',
} as const

export type Operation = keyof typeof OPERATIONS

export interface Measured {
  latency: Latency
  /** Rows of all answers together: both ways must have read and written as much. */
  rows: number
}

export type Figures = Partial<Record<Operation, Measured>>

interface Work {
  times: number
  ask(at: number): Promise<number>
}

const AT_ONCE = 500

const worksOf = (way: Way, { size, samples }: { size: number; samples: number }): [Operation, Work][] => {
  const random = randomFrom(size)
  const few = Math.max(5, Math.round(samples / 10))
  const rushes = 3
  const added = orders(size, samples + AT_ONCE * rushes, size)
  const { call } = way
  const works: [Operation, Work][] = [
    ['get', { times: samples, ask: () => way.get(idOf(Math.floor(random() * size))) }],
    ['indexed', { times: samples, ask: () => way.indexed(customerOf(random(), size)) }],
    ['unindexed', { times: few, ask: () => way.unindexed('成都') }],
    ['group', { times: few, ask: () => way.group() }],
    ['rows', { times: few, ask: () => way.rows(1000) }],
    ['add', { times: samples, ask: (at) => way.add(added[at]!) }],
    ['addAtOnce', { times: rushes, ask: (at) => way.addAtOnce(added.slice(samples + at * AT_ONCE, samples + (at + 1) * AT_ONCE)) }],
  ]
  return call ? [...works, ['call', { times: samples, ask: () => call() }]] : works
}

const measure = async ({ times, ask }: Work): Promise<Measured> => {
  const milliseconds: number[] = []
  let rows = 0
  for (let at = 0; at < times; at++) {
    const startedAt = performance.now()
    rows += await ask(at)
    milliseconds.push(performance.now() - startedAt)
  }
  return { latency: latencyOf(milliseconds), rows }
}

/** What reads a few times by itself, so that nothing is compiled or loaded while it is measured (what writes has filled the collection); then each so many times. */
export async function measureWay(way: Way, setting: { size: number; samples: number }): Promise<Figures> {
  const works = worksOf(way, setting)
  const isReading = (name: Operation): boolean => name !== 'add' && name !== 'addAtOnce'
  for (const [name, { ask, times }] of works) if (isReading(name)) for (let at = 0; at < Math.min(times, 10); at++) await ask(at)
  const figures: Figures = {}
  for (const [name, work] of works) figures[name] = await measure(work)
  return figures
}
