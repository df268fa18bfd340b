import type { Day } from '@shouhou/shared'
import { assess, type Assessment, type Fact, type RightsFacts } from '@shouhou/shared/rights'
import { useMemo } from 'react'

/** Where the repairs come from: the case's own log, or what somebody tells here. */
type Repairs = 'logged' | 'told'

/** What nobody has said anything about is asked as well, though its silence counts as an answer. */
export function asksOf({ asks, conclusions: [best], row }: Assessment, repairs: Repairs): readonly Fact[] {
  const isFresh = best?.claims.includes('refund') ?? false
  const stays: readonly Fact[] = repairs === 'told' ? ['repairs'] : []
  const rest: readonly Fact[] = [...(row.component === 'host' ? [] : ['accessoryReplacements' as const]), 'exclusions']
  return isFresh ? [...asks, ...stays, ...rest] : [...stays, ...asks, ...rest]
}

/** The rules are run once for each change of what they look at. */
export function useAssessment(facts: RightsFacts, on: Day, repairs: Repairs): { readonly assessment: Assessment; readonly asks: readonly Fact[] } {
  const said = JSON.stringify(facts)
  return useMemo(() => {
    const assessment = assess(facts, on)
    return { assessment, asks: asksOf(assessment, repairs) }
  }, [said, on, repairs])
}
