import { randomBytes } from 'node:crypto'
import { counterPaths, type EntryFacts } from '@shouhou/shared/jielong'
import type { Claim } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'

/** Longer than any function may run: whoever made a claim that old is dead. */
export const STALE_MS = 65_000

const ONCE = 8

/** The part of a token that says which intent of its person it comes from; it stays with the entry through moves and changes. */
export const onceOf = (token: string): string => token.slice(0, ONCE)

/** The same for whoever asks again: `id` is one that a repeated request makes again. */
export const onceFrom = (id: string): string => id.slice(-ONCE)

/** Short, since a 接龙 keeps hundreds of them; every claim has one of its own. */
export const newToken = (once: string): string => once + randomBytes(4).toString('base64url')

/** For a claim that nobody repeats. */
export const anyOnce = (): string => randomBytes(6).toString('base64url')

export const GONE_LIMIT = 200

/** What `gone` holds of somebody who moved up: whoever saw them wait is late. */
export const goneUp = (once: string): string => `up-${once}`

/** Nobody is looking at everybody there just now. */
export const still = (now: number, mergeSteps: readonly string[]): object => ({ frozenUntil: _.lte(now), mergeStep: _.in(mergeSteps) })

export const noClaimOf = (personId: string): object => ({ [`pending.${personId}`]: _.exists(false) })

export const claiming = (personId: string, claim: Claim): Record<string, object> => ({ [`pending.${personId}`]: _.set(claim), inFlight: _.inc(1) })

/** The 接龙, while this very claim of this person is pending. */
export const whilePending = (jielongId: string, personId: string, token: string): object => ({ _id: jielongId, [`pending.${personId}.token`]: token })

/** Takes the claim away, in the same write as what it ends with. */
export const unclaim = (personId: string): Record<string, object> => ({ [`pending.${personId}`]: _.remove(), inFlight: _.inc(-1) })

interface Counted { more?: readonly EntryFacts[]; less?: readonly EntryFacts[] }

/** Counters as fields to add to: up by what comes, down by what goes. */
export const counting = ({ more = [], less = [] }: Counted, counters: 'counters' | 'twice' = 'counters'): Record<string, object> => {
  const sums = new Map<string, number>()
  const add = (all: readonly EntryFacts[], by: 1 | -1): void => {
    for (const path of all.flatMap(counterPaths)) sums.set(path, (sums.get(path) ?? 0) + by)
  }
  add(more, 1)
  add(less, -1)
  return Object.fromEntries([...sums].filter(([, by]) => by !== 0).map(([path, by]) => [`${counters}.${path}`, _.inc(by)]))
}

/** Every write of what a board says moves it on. */
export const NEXT_EDITION = { edition: _.inc(1) }
