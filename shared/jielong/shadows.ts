import type { EntryFacts } from './board'
import { countersOf } from './count-again'
import type { Counters } from './counters'

/** One person's entry in one 接龙, as far as uniting them asks. */
export interface Signed { personId: string; place: 'seated' | 'waiting'; facts: EntryFacts }

/**
 * Those entries that do not count when these 接龙 are read as one, for each of them: whose person has an entry in an
 * earlier one. The first is the one that the others were merged into.
 */
export const shadowsOf = <One extends Pick<Signed, 'personId'>>(sets: readonly (readonly One[])[]): One[][] => {
  const earlier = new Set<string>()
  return sets.map((entries) => {
    const shadowed = entries.filter(({ personId }) => earlier.has(personId))
    for (const { personId } of entries) earlier.add(personId)
    return shadowed
  })
}

/** What the boards of these 接龙 together count too much. */
export const twiceOf = (sets: readonly (readonly Signed[])[]): Counters =>
  countersOf(shadowsOf(sets).flat().filter(({ place }) => place === 'seated').map(({ facts }) => facts))
