import type { FaultCode } from '../case/fault-codes'
import { fail, ok, type Result } from '../result'
import { encodeKey } from './counter-key'
import type { Counters } from './board'
import type { EntryFacts } from './jielong'

/** What a 接龙 without capacity starts with; nobody ever sees it. */
const BOUNDLESS = 1_000_000_000

/** How many may be in it at once. */
export const seatsOf = (capacity: number | null): number => capacity ?? BOUNDLESS

interface Deadline { state: 'open' | 'closed'; closesAt: number | null }

/** Past its deadline; nobody had to close it. */
export const isLate = ({ closesAt }: Pick<Deadline, 'closesAt'>, now: number): boolean => closesAt !== null && closesAt <= now

/** Open, as people understand it: not closed, and not past its deadline. */
export const stateOf = (jielong: Deadline, now: number): 'open' | 'closed' => (isLate(jielong, now) ? 'closed' : jielong.state)

export interface Joinable extends Deadline {
  capacity: number | null
  /** Seats that nobody has taken. */
  free: number
  model: string
  modelKey: string
  faultCode: FaultCode
}

/** Whether somebody with this case may join now. Why not: the first reason that holds, `jielong/full` last. */
export const mayJoin = (jielong: Joinable, theirs: { modelKey: string; faultCode: FaultCode }, now: number): Result<null> => {
  if (jielong.state === 'closed') return fail({ code: 'jielong/closed' })
  if (jielong.closesAt !== null && isLate(jielong, now)) return fail({ code: 'jielong/late', closesAt: jielong.closesAt })
  if (jielong.modelKey !== theirs.modelKey) return fail({ code: 'jielong/other-model', model: jielong.model })
  if (jielong.faultCode !== theirs.faultCode) return fail({ code: 'jielong/other-fault', faultCode: jielong.faultCode })
  if (jielong.capacity !== null && jielong.free <= 0) return fail({ code: 'jielong/full', capacity: jielong.capacity })
  return ok(null)
}

/** Different system versions on one board; the counters live in one document, which must stay small. */
export const VERSIONS_LIMIT = 300

/** The facts as this board can count them: one more odd spelling than it holds counts as unknown. */
export const countable = (facts: EntryFacts, { systemVersion = {} }: Pick<Counters, 'systemVersion'>): EntryFacts => {
  const isKnown = encodeKey(facts.systemVersion) in systemVersion
  return isKnown || Object.keys(systemVersion).length < VERSIONS_LIMIT ? facts : { ...facts, systemVersion: '' }
}
