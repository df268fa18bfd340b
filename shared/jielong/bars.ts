import * as z from '../z'

/** How people spread over keys. */
export const Bars = z.array(z.strictObject({ key: z.string(), people: z.number() }))
export type Bars = z.infer<typeof Bars>

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

export const mostFirst = (bars: Bars): Bars => [...bars].sort((a, b) => b.people - a.people || byKey(a, b))

/** By key; the unknown one, '', last. */
export const inOrder = (bars: Bars): Bars => [...bars].sort((a, b) => Number(a.key === '') - Number(b.key === '') || byKey(a, b))
