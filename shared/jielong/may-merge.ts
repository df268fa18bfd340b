import type { Failures } from '../errors'
import { fail, ok, type Result } from '../result'
import { MERGED_LIMIT } from './jielong'
import type { JielongKind } from './kind'

export type WhyNotMerged = Failures['jielong/cannot-merge']['why']

/** What of a 接龙 decides whether it may be merged. */
export interface Mergeable {
  _id: string
  kind: JielongKind
  state: 'open' | 'closed' | 'archived'
  waiting: number
  /** '' when it stands alone. */
  mergeStep: string
  /** What was merged into it. */
  merged: readonly unknown[]
}

const RULES: readonly (readonly [WhyNotMerged, (from: Mergeable, into: Mergeable) => boolean])[] = [
  ['same', (from, into) => from._id === into._id],
  ['other-kind', (from, into) => from.kind !== 'fault' || into.kind !== 'fault'],
  ['already-merged', (from, into) => from.mergeStep !== '' || into.mergeStep !== ''],
  ['has-merged', (from) => from.merged.length > 0],
  ['archived', (from, into) => from.state === 'archived' || into.state === 'archived'],
  // Two waiting lists have no one order, and a seat in one is none in the other.
  ['has-waiting', (from, into) => from.waiting > 0 || into.waiting > 0],
  ['too-many', (_from, into) => into.merged.length >= MERGED_LIMIT],
]

/** Whether the first may be merged into the second; why not: the first reason that holds. */
export const mayMerge = (from: Mergeable, into: Mergeable): Result<null> => {
  const found = RULES.find(([, holds]) => holds(from, into))
  return found === undefined ? ok(null) : fail({ code: 'jielong/cannot-merge', why: found[0] })
}
