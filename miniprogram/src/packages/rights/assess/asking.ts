import type { Fact, RightsFacts } from '@shouhou/shared/rights'

/** What can still be told, and how: with a case and without. */
export interface Asking {
  readonly facts: RightsFacts
  /** Answers that would change the result, the most telling first. */
  readonly asks: readonly Fact[]
  /** Answered, or said not to be known. */
  readonly asked: readonly Fact[]
  readonly tell: (fact: Fact, changes: Partial<RightsFacts>) => void
  /** 不清楚, or none of it. */
  readonly clear: (fact: Fact) => void
  /** Where it is told, if not here. */
  readonly elsewhere: (fact: Fact) => { readonly says: string; readonly open: () => void } | undefined
}

/** The next one nobody has been asked yet. */
export const nextOf = ({ asks, asked }: Pick<Asking, 'asks' | 'asked'>): readonly Fact[] => asks.filter(fact => !asked.includes(fact))

/** One repair is told after the other: the question stays until somebody says that these were all. */
export const mayGoOn = (changes: Partial<RightsFacts>): boolean => changes.repairs !== undefined
