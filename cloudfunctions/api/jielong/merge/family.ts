import { uniteCounters, type Counters } from '@shouhou/shared/jielong'
import type { EntryDoc, JielongDoc } from '../../../cloud/documents'
import { entryId, world } from '../../../cloud/world'

/** It, and what was merged into it, in the order in which a person's first entry is the one that counts. */
export const idsIn = ({ _id, merged }: Pick<JielongDoc, '_id' | 'merged'>): string[] => [_id, ...merged.map(({ jielongId }) => jielongId)]

/** All entries that this person has in it and in what was merged into it; the first is theirs, the others are shadowed. One read. */
export const entriesIn = async (jielong: Pick<JielongDoc, '_id' | 'merged'>, personId: string): Promise<EntryDoc[]> => {
  const ids = idsIn(jielong).map((jielongId) => entryId(jielongId, personId))
  const found = await world.entries.getMany(ids)
  return ids.flatMap((id) => found.get(id) ?? [])
}

export interface Family {
  /** What was merged into it, in that order. */
  merged: JielongDoc[]
  /** What the boards say together, each person once. */
  counters: Counters
}

/** For each of these; one read for all of them, and none when nothing was merged. */
export const familiesOf = async (jielongs: readonly JielongDoc[]): Promise<(jielong: JielongDoc) => Family> => {
  const ids = jielongs.flatMap(({ merged }) => merged.map(({ jielongId }) => jielongId))
  const found = ids.length === 0 ? new Map<string, JielongDoc>() : await world.jielongs.getMany(ids)
  return (jielong) => {
    const merged = jielong.merged.flatMap(({ jielongId }) => found.get(jielongId) ?? [])
    return { merged, counters: merged.length === 0 ? jielong.counters : uniteCounters([jielong, ...merged].map(({ counters }) => counters), jielong.twice) }
  }
}

export const familyOf = async (jielong: JielongDoc): Promise<Family> => (await familiesOf([jielong]))(jielong)
