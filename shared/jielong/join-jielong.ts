import { startOfDay } from '../calendar'
import type { FaultCode } from '../case/fault-codes'
import { fail, ok, type Result } from '../result'
import { encodeKey } from './counter-key'
import type { EntryFacts } from './board'
import type { Counters } from './counters'
import type { JielongKind } from './kind'

/** What a 接龙 without capacity starts with; nobody ever sees it. */
const BOUNDLESS = 1_000_000_000

/** How many may be in it at once. */
export const seatsOf = (capacity: number | null): number => capacity ?? BOUNDLESS

interface Deadline { state: 'open' | 'closed' | 'archived'; closesAt: number | null }

/** Past its deadline; nobody had to close it. */
export const isLate = ({ closesAt }: Pick<Deadline, 'closesAt'>, now: number): boolean => closesAt !== null && closesAt <= now

/** Open, as people understand it: not closed, and not past its deadline. */
export const stateOf = ({ state, closesAt }: Deadline, now: number): Deadline['state'] => (state === 'open' && isLate({ closesAt }, now) ? 'closed' : state)

/** A model and a fault as a fault 接龙 takes them. */
export interface Device { modelKey: string; faultCode: FaultCode }

export interface Joinable extends Deadline {
  kind: JielongKind
  capacity: number | null
  /** Seats that nobody has taken. */
  free: number
  waiting: number
  model: string
  /** What a fault 接龙 takes: its own, and that of what was merged into it. */
  devices: readonly Device[]
}

export interface Joiner {
  /** Of their case; null for a kind that asks none. */
  device: Device | null
  mayWait: boolean
}

const fits = (jielong: Joinable, { modelKey, faultCode }: Device): Result<null> => {
  const sameModel = jielong.devices.filter((device) => device.modelKey === modelKey)
  const [first] = sameModel
  if (first === undefined) return fail({ code: 'jielong/other-model', model: jielong.model })
  return sameModel.some((device) => device.faultCode === faultCode) ? ok(null) : fail({ code: 'jielong/other-fault', faultCode: first.faultCode })
}

/** Seats are for whoever came first: nobody passes those who wait. */
const isTaken = ({ capacity, free, waiting }: Joinable): boolean => capacity !== null && (free <= 0 || waiting > 0)

/** Whether somebody with this case may join now. Why not: the first reason that holds, `jielong/full` last. */
export const mayJoin = (jielong: Joinable, { device, mayWait }: Joiner, now: number): Result<null> => {
  const { state, closesAt, capacity, waiting } = jielong
  if (state !== 'open') return fail({ code: 'jielong/closed' })
  if (closesAt !== null && isLate(jielong, now)) return fail({ code: 'jielong/late', closesAt })
  const fit = device === null ? ok(null) : fits(jielong, device)
  if (!fit.ok) return fit
  return capacity !== null && isTaken(jielong) && !mayWait ? fail({ code: 'jielong/full', capacity, waiting }) : ok(null)
}

/** Different keys of one spread; the counters live in one document, which must stay small. */
export const KEYS_LIMIT = 300
/** Prices and days are told exactly up to this many different ones. */
export const PRICES_LIMIT = 1500

/** Keys that somebody has. Those that everybody left again stay behind with a zero until a recount takes them away. */
const livingKeys = (counters: Counters, spread: string): string[] => Object.entries(counters.spreads[spread] ?? {}).flatMap(([key, people]) => (people > 0 ? [key] : []))

/** So many times the limit of living keys may lie there with those that nobody has any more: the document must stay small until then. */
const WITH_ZEROS = 3

const isFull = (counters: Counters, spread: string, limit: number): boolean =>
  livingKeys(counters, spread).length >= limit || Object.keys(counters.spreads[spread] ?? {}).length >= limit * WITH_ZEROS

const isNew = (counters: Counters, spread: string, key: string): boolean => !(encodeKey(key) in (counters.spreads[spread] ?? {}))

/** One more different key than the board holds counts as the nearest that it holds. */
const nearestKey = (counters: Counters, spread: string, { key, valueOf }: { key: string; valueOf: (key: string) => number }): string => {
  if (!isNew(counters, spread, key) || !isFull(counters, spread, PRICES_LIMIT)) return key
  const living = livingKeys(counters, spread)
  const kept = living.length > 0 ? living : Object.keys(counters.spreads[spread] ?? {})
  const away = (one: string): number => Math.abs(valueOf(one) - valueOf(key))
  return kept.reduce((best, one) => (away(one) < away(best) ? one : best))
}

const nearest = (counters: Counters, spread: string, value: number): number => Number(nearestKey(counters, spread, { key: String(value), valueOf: Number }))
const nearestOrNone = (counters: Counters, spread: string, value: number | null): number | null => (value === null ? null : nearest(counters, spread, value))

/** The facts as this board can count them: one more odd spelling than it holds counts as unknown. */
export const countable = <Facts extends EntryFacts>(facts: Facts, counters: Counters): Facts => {
  if (facts.kind === 'fault') {
    const isOneTooMany = isNew(counters, 'systemVersion', facts.systemVersion) && isFull(counters, 'systemVersion', KEYS_LIMIT)
    return isOneTooMany ? { ...facts, systemVersion: '' } : facts
  }
  if (facts.kind === 'signup') return facts
  const { quote, official, thirdParty, premium, on } = facts
  return {
    ...facts,
    quote: nearest(counters, 'quote', quote),
    official: nearestOrNone(counters, 'official', official),
    thirdParty: nearestOrNone(counters, 'thirdParty', thirdParty),
    premium: nearestOrNone(counters, 'premium', premium),
    on: nearestKey(counters, 'on', { key: on, valueOf: startOfDay }),
  }
}
