import { countersOf, driftOf, seatsOf, type Drift } from '@shouhou/shared/jielong'
import type { EntryDoc, JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

const READ = 500

const allEntries = async (jielongId: string): Promise<EntryDoc[]> => {
  const entries: EntryDoc[] = []
  let cursor: string | undefined
  do {
    const page = await world.entries.page({ jielongId }, { cursor, direction: 'asc', size: READ })
    entries.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return entries
}

const isSame = (before: JielongDoc, after: JielongDoc | null): boolean =>
  after !== null && after.inFlight === 0 && after.tickets === before.tickets && after.free === before.free

/**
 * Counts a board again from its entries and says where what is kept differs, seats (`free`) too. Null when there is no
 * such 接龙, or somebody joined or left meanwhile: then it says nothing.
 */
export const recount = async (jielongId: string): Promise<Drift[] | null> => {
  const jielong = await world.jielongs.get(jielongId)
  if (jielong === null || jielong.inFlight > 0) return null
  const entries = await allEntries(jielongId)
  if (!isSame(jielong, await world.jielongs.get(jielongId))) return null

  const drift = driftOf(jielong.counters, countersOf(entries.map(({ facts }) => facts)))
  const free = seatsOf(jielong.capacity) - entries.length
  return jielong.free === free ? drift : [...drift, { path: 'free', kept: jielong.free, counted: free }]
}
