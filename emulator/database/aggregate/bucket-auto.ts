import { requestFailed } from '../database-error'
import { type Accumulator, type Scope, shown } from '../expression'
import { Keeping } from '../memory-budget'
import { compare } from '../value/compare'
import type { Output } from './accumulator'
import { checkOptions, groupByOf, outputOf } from './bucket'
import { type Rounder, rounderOf } from './granularity'
import type { CompileStage, Row } from './stage'

interface Entry {
  value: unknown
  row: Row
}

interface Bucket {
  min: unknown
  max: unknown
  gathered: Accumulator[]
}

/** As many buckets as asked, with about as many rows in each; equal values are never parted. */
export const bucketAuto: CompileStage = (argument, name, compile) => {
  const given = checkOptions(argument, { name, known: ['groupBy', 'buckets', 'output', 'granularity'] })
  const { buckets } = given
  if (typeof buckets !== 'number' || !Number.isInteger(buckets)) throw requestFailed(`The ${name} 'buckets' field must be representable as a 32-bit integer, but found ${shown(buckets)}`)
  if (buckets <= 0) throw requestFailed(`The ${name} 'buckets' field must be greater than 0, but found: ${buckets}`)
  const groupBy = groupByOf(given['groupBy'], name, compile)
  const output = outputOf(given['output'], name, compile)
  const rounder = given['granularity'] === undefined ? undefined : rounderOf(given['granularity'])
  return (rows, { variables }) => {
    const keeping = new Keeping(name)
    const entries = entriesOf(rows, { keeping, valueOf: (root) => groupBy({ root, variables }) ?? null })
    entries.sort((a, b) => compare(a.value, b.value))
    for (const { value } of entries) rounder?.check(value)
    const filled = fill(entries, { most: buckets, output, rounder, keeping, scope: { root: {}, variables } })
    return filled.map(({ min, max, gathered }) => output.result({ min, max }, gathered))
  }
}

function entriesOf(rows: Iterable<Row>, { keeping, valueOf }: { keeping: Keeping; valueOf: (row: Row) => unknown }): Entry[] {
  const entries: Entry[] = []
  for (const row of rows) {
    keeping.begin()
    const entry = { row, value: valueOf(row) }
    keeping.keep(entry, 64)
    keeping.end()
    entries.push(entry)
  }
  return entries
}

interface Filling {
  most: number
  output: Output
  rounder: Rounder | undefined
  keeping: Keeping
  scope: Scope
}

function fill(entries: Entry[], filling: Filling): Bucket[] {
  const { most, rounder } = filling
  const size = Math.max(1, Math.round(entries.length / most))
  const buckets: Bucket[] = []
  for (let at = 0; at < entries.length; ) {
    const isLast = buckets.length === most - 1
    const end = isLast ? entries.length : endOf(entries, Math.min(at + size, entries.length), rounder)
    const bucket = gather(entries.slice(at, end), filling)
    if (rounder && end < entries.length) bucket.max = boundBetween(bucket.max, entries[end]?.value, rounder)
    const previous = buckets.at(-1)
    if (previous && rounder) bucket.min = previous.max
    else if (previous) previous.max = bucket.min
    buckets.push(bucket)
    at = end
  }
  return rounder ? roundedOff(buckets, rounder) : buckets
}

// Zero rounds up to itself: there the bound is the one below the next value.
const boundBetween = (max: unknown, next: unknown, rounder: Rounder) => rounder.up(max) || rounder.down(next)

// The bucket goes on over values that are the same, or that lie below its rounded end.
function endOf(entries: Entry[], end: number, rounder: Rounder | undefined): number {
  const max = entries[end - 1]?.value
  const bound = rounder ? rounder.up(max) : max
  const belongs = ({ value }: Entry) => compare(value, max) === 0 || compare(value, bound) < 0
  for (let at = end; ; at++) {
    const entry = entries[at]
    if (!entry || !belongs(entry)) return at
  }
}

function gather(entries: Entry[], { output, scope, keeping }: Filling): Bucket {
  const gathered = output.start(keeping)
  for (const { row } of entries) {
    keeping.begin()
    output.add(gathered, { ...scope, root: row })
    keeping.end()
  }
  return { min: entries[0]?.value, max: entries.at(-1)?.value, gathered }
}

function roundedOff(buckets: Bucket[], rounder: Rounder): Bucket[] {
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (first) first.min = rounder.down(first.min)
  if (last) last.max = rounder.up(last.max)
  return buckets
}
