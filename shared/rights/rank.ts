import type { Claim, Conclusion } from './rights'

// Best for the person first.
const CLAIMS: readonly Claim[] = ['refund', 'no-reason-return', 'replace', 'spare-phone', 'written-reason', 'repair', 'paid-repair', 'complain', 'other-law']

/** What decides everything else comes first, what is only good to know comes last. */
export const rank = ({ rule, claims }: Conclusion): number => {
  if (rule === 'E1') return -1
  if (claims.length === 0) return rule === 'S2' ? CLAIMS.length + 1 : CLAIMS.length
  return Math.min(...claims.map((claim) => CLAIMS.indexOf(claim)))
}
