import type { Day } from '@shouhou/shared'
import { assess, type Assessment, type Fact, type RightsFacts } from '@shouhou/shared/rights'
import { useMemo } from 'react'
import { asksOf, type Repairs } from './asks-of'

/** The rules are run once for each change of what they look at. */
export function useAssessment(facts: RightsFacts, on: Day, repairs: Repairs): { readonly assessment: Assessment; readonly asks: readonly Fact[] } {
  const said = JSON.stringify(facts)
  return useMemo(() => {
    const assessment = assess(facts, on)
    return { assessment, asks: asksOf(assessment, repairs) }
  }, [said, on, repairs])
}
