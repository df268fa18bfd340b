import { evalExpr } from 'mingo/core'
import { type Iterator, Lazy } from 'mingo/lazy'
import { $bucketAuto } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { invalidOperator, requestFailed } from '../database-error'
import { compare, typeOrder } from '../value/compare'

interface Bucket {
  groupBy: unknown
  boundaries: unknown[]
  default?: unknown
  output?: Record<string, unknown>
}

const COUNT = { count: { $sum: 1 } }

/** `$bucket` with a value on an inner boundary in the bucket that the boundary opens; mingo puts it one too low. */
export function bucket(documents: Iterator, asked: Bucket, options: Options): Iterator {
  checkBoundaries(asked)
  return documents.transform((all: object[]) => {
    const buckets = new Map<unknown, object[]>()
    for (const document of all) {
      const id = bucketOf(evalExpr(document, asked.groupBy, options), asked)
      buckets.set(id, [...(buckets.get(id) ?? []), document])
    }
    const ids = [...buckets.keys()].sort((a, b) => Number(a === asked.default) - Number(b === asked.default) || compare(a, b))
    return Lazy(ids.map((_id) => ({ _id, ...outputOf(buckets.get(_id) ?? [], asked, options) })))
  })
}

function outputOf(documents: object[], { output = COUNT }: Bucket, options: Options): object {
  return evalExpr(documents, output, options) as object
}

function checkBoundaries({ boundaries, default: other }: Bucket): void {
  if (!Array.isArray(boundaries) || boundaries.length < 2) throw requestFailed('$bucket needs at least two boundaries')
  const isAscending = boundaries.every((bound, at) => at === 0 || follows(bound, boundaries[at - 1]))
  if (!isAscending) throw requestFailed("$bucket: 'boundaries' must be of one type and in ascending order")
  if (other !== undefined && compare(other, boundaries[0]) >= 0 && compare(other, boundaries.at(-1)) < 0) {
    throw requestFailed("$bucket: 'default' must be outside of the boundaries")
  }
}

const follows = (bound: unknown, before: unknown) => typeOrder(bound) === typeOrder(before) && compare(bound, before) > 0

function bucketOf(value: unknown, { boundaries, default: other }: Bucket): unknown {
  const isInside = compare(value, boundaries[0]) >= 0 && compare(value, boundaries.at(-1)) < 0
  if (isInside) return boundaries.findLast((bound) => compare(value, bound) >= 0)
  if (other === undefined) throw requestFailed('$bucket could not find a matching bucket for a value, and no default was given')
  return other
}

/** `$bucketAuto` without granularity, and with no bucket at all for no documents. */
export function bucketAuto(documents: Iterator, asked: Parameters<typeof $bucketAuto>[1], options: Options): Iterator {
  if (asked.granularity !== undefined) throw invalidOperator('$bucketAuto with a granularity is not supported here')
  return documents.transform((all: unknown[]) => (all.length === 0 ? Lazy([]) : $bucketAuto(Lazy(all), asked, options)))
}
