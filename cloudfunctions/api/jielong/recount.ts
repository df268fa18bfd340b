import { countersOf, driftOf, seatsOf, twiceOf, type Counters, type Drift, type Signed } from '@shouhou/shared/jielong'
import type { JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { idsIn } from './merge/family'
import { readAllSigned } from './merge/read-signed'

/** What a 接龙 keeps of its entries. */
export type Kept = Pick<JielongDoc, 'counters' | 'free' | 'waiting' | 'twice'>

export interface Recount { drift: Drift[]; counted: Kept }

const seatedIn = (entries: readonly Signed[]): Signed[] => entries.filter(({ place }) => place === 'seated')

const countedFrom = (capacity: number | null, sets: readonly Signed[][]): Kept => {
  const own = sets[0] ?? []
  const seated = seatedIn(own)
  return {
    counters: countersOf(seated.map(({ facts }) => facts)),
    free: seatsOf(capacity) - seated.length,
    waiting: own.length - seated.length,
    twice: twiceOf(sets),
  }
}

const driftIn = (kept: Kept, counted: Kept): Drift[] => {
  const twice = (counters: Counters, other: Counters): Drift[] => driftOf(counters, other).map((drift) => ({ ...drift, path: `twice.${drift.path}` }))
  const plain = (['free', 'waiting'] as const).map((path) => ({ path, kept: kept[path], counted: counted[path] })).filter((drift) => drift.kept !== drift.counted)
  return [...driftOf(kept.counters, counted.counters), ...plain, ...twice(kept.twice, counted.twice)]
}

/** Counts it again from its entries, and who is in several of what was merged. Looks only: what it finds holds while `isStill` does. */
export const countAgain = async (jielong: JielongDoc): Promise<Recount> => {
  const counted = countedFrom(jielong.capacity, await readAllSigned(idsIn(jielong)))
  return { drift: driftIn(jielong, counted), counted }
}

/** Whoever comes or goes claims first and raises the edition last: between two such looks nobody did. */
const quiet = ({ _id, edition }: Pick<JielongDoc, '_id' | 'edition'>): object => ({ _id, edition, inFlight: 0 })

/**
 * Counts a board again from its entries and says where what is kept differs, seats (`free`) too. Null when there is no
 * such 接龙, or somebody joined or left meanwhile: then it says nothing.
 */
export const recount = async (jielongId: string): Promise<Drift[] | null> => {
  const jielong = await world.jielongs.get(jielongId)
  if (jielong === null || jielong.inFlight > 0) return null
  const { drift } = await countAgain(jielong)
  return (await world.jielongs.count(quiet(jielong))) === 1 ? drift : null
}

/** One write, if still nobody came or went; answers whether it did. */
export const repair = async (seen: JielongDoc, { counters, free, waiting, twice }: Kept, now: number): Promise<boolean> => {
  const right = { counters: _.set(counters), free, waiting, twice: _.set(twice), edition: _.inc(1), recountedAt: now }
  return (await world.jielongs.change({ ...quiet(seen), frozenUntil: _.lte(now) }, right)) === 1
}
