import type { SizeFigures } from './measure-size'

export interface Target {
  what: string
  target: string
  measured: string
  isMet: boolean
}

const MB = 1e6

const within = (what: string, limit: number, [measured, unit]: [number, string]): Target => ({
  what,
  target: `≤ ${limit} ${unit}`,
  measured: `${measured.toFixed(measured < 100 ? 1 : 0)} ${unit}`,
  isMet: measured <= limit,
})

/** What issue and design ask of the largest collection. A miss is told, and is no failure. */
export function targetsOf(sizes: readonly SizeFigures[]): Target[] {
  const largest = sizes.reduce((one, other) => (other.size > one.size ? other : one))
  const { emulator, memory, reopen } = largest
  const of = (operation: 'indexed' | 'group'): number => emulator[operation]?.latency.p50 ?? NaN
  const scanned = sizes.map((each) => each.scanned)
  return [
    within('indexed filter + sort, median', 10, [of('indexed'), 'ms']),
    within('group, median', 110, [of('group'), 'ms']),
    within('reopening, until the first indexed answer', 1000, [reopen.wall, 'ms']),
    within('memory after loading', 250, [memory.loaded / MB, 'MB']),
    within('memory after the run', 250, [memory.after / MB, 'MB']),
    within('memory after reopening', 250, [memory.reopened / MB, 'MB']),
    { what: 'documents that an indexed read looks at, at each size', target: 'the same', measured: scanned.join(', '), isMet: new Set(scanned).size === 1 },
  ]
}
