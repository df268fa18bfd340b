import type { CheckItem, CheckResult } from '@shouhou/shared/repair'

type Result = CheckResult['result']

/** What was looked at so far, and what failed in words. */
export interface CheckForm {
  readonly results: Readonly<Partial<Record<CheckItem, Result>>>
  readonly notes: Readonly<Partial<Record<CheckItem, string>>>
  /** Undefined until somebody chose. */
  readonly asEvidence?: boolean
}

export const emptyCheck: CheckForm = { results: {}, notes: {} }

/** What was written down before, to be gone over again. */
export const checkFormOf = (checks: readonly CheckResult[]): CheckForm => ({
  results: Object.fromEntries(checks.map(({ item, result }) => [item, result])),
  notes: Object.fromEntries(checks.filter(({ note }) => note !== '').map(({ item, note }) => [item, note])),
})

/** A second tap on the same answer takes it back. */
export const withResult = ({ results }: CheckForm, item: CheckItem, result: Result): Pick<CheckForm, 'results'> => {
  const { [item]: before, ...others } = results
  return { results: before === result ? others : { ...others, [item]: result } }
}

export const seenIn = ({ results }: Pick<CheckForm, 'results'>, items: readonly CheckItem[]): number =>
  items.filter(item => results[item] === 'passed' || results[item] === 'failed').length

export const failedIn = ({ results }: Pick<CheckForm, 'results'>, items: readonly CheckItem[]): readonly CheckItem[] => items.filter(item => results[item] === 'failed')

/** Everything of the list, what nobody touched as not looked at; words only beside what failed. */
export const checksOf = ({ results, notes }: CheckForm, items: readonly CheckItem[]): CheckResult[] =>
  items.map(item => {
    const result = results[item] ?? 'skipped'
    return { item, result, note: result === 'failed' ? notes[item] ?? '' : '' }
  })
