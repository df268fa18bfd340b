import { randomBytes } from 'node:crypto'
import { counterPaths, type EntryFacts } from '@shouhou/shared/jielong'
import { _ } from '../../cloud/sdk'

/** Longer than any function may run: whoever made a claim that old is dead. */
export const STALE_MS = 65_000

/** Short, since a 接龙 keeps hundreds of them; unlike those of its neighbours in the line. */
export const newToken = (): string => randomBytes(6).toString('base64url')

/** The 接龙, while this very claim of this person is pending. */
export const whilePending = (jielongId: string, personId: string, token: string): object => ({ _id: jielongId, [`pending.${personId}.token`]: token })

/** Takes the claim away, in the same write as what it ends with. */
export const unclaim = (personId: string): Record<string, object> => ({ [`pending.${personId}`]: _.remove(), inFlight: _.inc(-1) })

/** Counters as fields to add to; down when somebody leaves. */
export const counting = (facts: EntryFacts, by: 1 | -1): Record<string, object> =>
  Object.fromEntries(counterPaths(facts).map((path) => [`counters.${path}`, _.inc(by)]))
