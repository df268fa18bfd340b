import { filledIn } from '../../../words/channel/missing'

/** Where what a letter misses is filled in: in one's own words, in the case, among the answers about rights, or by hand on paper. */
export const PLACES = ['words', 'case', 'rights', 'hand'] as const
export type Place = (typeof PLACES)[number]

export const whereToFill = (missing: string): Place =>
  PLACES.find(place => place !== 'hand' && filledIn[place].some(name => missing.startsWith(name))) ?? 'hand'

/** What is missing, by where it is filled in; places without anything are left out. */
export const byPlace = (missing: readonly string[]): readonly { readonly place: Place; readonly names: readonly string[] }[] =>
  PLACES.map(place => ({ place, names: missing.filter(name => whereToFill(name) === place) })).filter(({ names }) => names.length > 0)
