import { conclude } from './conclude'
import { EDITIONS } from './editions'
import type { Conclusion, KeptResult, RightsFacts } from './rights'

/** What it says, apart from how it is worded. */
const meaningOf = ({ rule, claims, safeDay, legalDay, amounts, sources }: Conclusion): string =>
  JSON.stringify([rule, claims, safeDay, legalDay, amounts.map(({ what, fen }) => [what, fen]), sources.map(({ law, article }) => law + article)])

const without = (those: readonly Conclusion[], these: readonly Conclusion[]): Conclusion[] => {
  const known = new Set(these.map(meaningOf))
  return those.filter((conclusion) => !known.has(meaningOf(conclusion)))
}

export interface Changes { edition: string; gone: Conclusion[]; added: Conclusion[] }

/**
 * What the current edition says of the kept day that the kept result's edition does not; null where both say the same.
 * Facts that changed since are judged by both, so that only the rules make a difference.
 */
export const changesSince = (kept: KeptResult, facts: RightsFacts, editions = EDITIONS): Changes | null => {
  const { current, all } = editions
  if (kept.edition === current.version) return null
  const keptEdition = all.find(({ version }) => version === kept.edition)
  const before = keptEdition ? conclude(facts, kept.on, keptEdition) : kept.conclusions
  const now = conclude(facts, kept.on, current)
  const [gone, added] = [without(before, now), without(now, before)]
  return gone.length + added.length === 0 ? null : { edition: current.version, gone, added }
}
