import { completeness, kindsOfPieces, EVIDENCE_KINDS } from '@shouhou/shared/evidence'
import fc from 'fast-check'

test.each([
  [[], { have: 0, missing: ['purchase', 'fault', 'contact'] }],
  [['fault', 'fault'], { have: 1, missing: ['purchase', 'contact'] }],
  [['thirdParty'], { have: 0, missing: ['purchase', 'fault', 'contact'] }],
  [['contact', 'purchase', 'fault', 'thirdParty'], { have: 3, missing: [] }],
] as const)('of %j', (kinds, expected) => {
  expect(completeness(kinds)).toEqual(expected)
})

test('what is there and what is missing make three, and more evidence never makes less', () => {
  const kinds = fc.array(fc.constantFrom(...EVIDENCE_KINDS))
  fc.assert(fc.property(kinds, kinds, (some, more) => {
    const before = completeness(some)
    expect(before.have + before.missing.length).toBe(3)
    expect(completeness([...some, ...more]).have).toBeGreaterThanOrEqual(before.have)
  }))
})

test('of what was bought and what is broken only a file is a piece; what was said may be words', () => {
  const notes = (['purchase', 'fault', 'contact', 'thirdParty'] as const).map((kind) => ({ kind, medium: 'note' as const }))
  expect(kindsOfPieces(notes)).toEqual(['contact', 'thirdParty'])
  expect(completeness(kindsOfPieces([...notes, { kind: 'purchase', medium: 'photo' }, { kind: 'fault', medium: 'video' }]))).toEqual({ have: 3, missing: [] })
})
