import { mayMerge, MERGED_LIMIT, type Mergeable, type WhyNotMerged } from '@shouhou/shared/jielong'

const one = (overrides: Partial<Mergeable> = {}): Mergeable => ({ _id: 'one', kind: 'fault', state: 'open', waiting: 0, mergeStep: '', merged: [], ...overrides })
const other = (overrides: Partial<Mergeable> = {}): Mergeable => one({ _id: 'other', ...overrides })

test('two of the same kind may be merged, open or closed', () => {
  expect(mayMerge(one(), other()).ok).toBe(true)
  expect(mayMerge(one({ state: 'closed' }), other({ state: 'closed' })).ok).toBe(true)
})

test('another may be merged into one that has taken some in already', () => {
  expect(mayMerge(one(), other({ merged: Array(MERGED_LIMIT - 1).fill('m') })).ok).toBe(true)
})

const refused: [WhyNotMerged, Mergeable, Mergeable][] = [
  ['same', one(), one()],
  ['other-kind', one({ kind: 'price' }), other({ kind: 'price' })],
  ['other-kind', one(), other({ kind: 'signup' })],
  ['already-merged', one({ mergeStep: 'merged' }), other()],
  ['already-merged', one(), other({ mergeStep: 'merging' })],
  ['has-merged', one({ merged: ['m'] }), other()],
  ['archived', one({ state: 'archived' }), other()],
  ['archived', one(), other({ state: 'archived' })],
  ['has-waiting', one({ waiting: 1 }), other()],
  ['has-waiting', one(), other({ waiting: 1 })],
  ['too-many', one(), other({ merged: Array(MERGED_LIMIT).fill('m') })],
]

test.each(refused)('%s is a reason not to merge', (why, from, into) => {
  expect(mayMerge(from, into)).toEqual({ ok: false, error: { code: 'jielong/cannot-merge', why } })
})
