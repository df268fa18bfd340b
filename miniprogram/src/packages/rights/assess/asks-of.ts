import type { Assessment, Fact } from '@shouhou/shared/rights'

/** Where the repairs come from: the case's own log, or what somebody tells here. */
export type Repairs = 'logged' | 'told'

/** What nobody has said anything about is asked as well, though its silence counts as an answer. */
export function asksOf({ asks, conclusions: [best], row }: Pick<Assessment, 'asks' | 'conclusions' | 'row'>, repairs: Repairs): readonly Fact[] {
  const isFresh = best?.claims.includes('refund') ?? false
  const stays: readonly Fact[] = repairs === 'told' ? ['repairs'] : []
  const rest: readonly Fact[] = [...(row.component === 'host' ? [] : ['accessoryReplacements' as const]), 'exclusions']
  return isFresh ? [...asks, ...stays, ...rest] : [...stays, ...asks, ...rest]
}
