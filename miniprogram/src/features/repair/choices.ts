import type { Choice } from '../../ui'

/** Everything that has a label, to choose from. */
export const choicesOf = <V extends string>(labels: Record<V, string>): readonly Choice<V>[] =>
  (Object.keys(labels) as V[]).map(value => ({ value, label: labels[value] }))
