import { countersOf, driftOf, shadowsOf, twiceOf, uniteCounters, type Signed } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { anyFaultFacts, faultFacts } from '../samples/entry-facts'

const signed = fc.record<Signed>({ personId: fc.constantFrom('ann', 'bo', 'cy', 'di', 'ed'), place: fc.constant('seated'), facts: anyFaultFacts })
const oneSet = fc.uniqueArray(signed, { selector: ({ personId }) => personId, maxLength: 5 })
const sets = fc.array(oneSet, { minLength: 1, maxLength: 4 })

const boardOf = (all: readonly (readonly Signed[])[]) => uniteCounters(all.map((entries) => countersOf(entries.map((entry) => entry.facts))), twiceOf(all))
const peopleIn = (all: readonly (readonly Signed[])[]) => new Set(all.flat().map(({ personId }) => personId))
const ann = (place: Signed['place']): Signed => ({ personId: 'ann', place, facts: faultFacts() })

test('a board of several counts as many people as have signed in any of them', () => {
  fc.assert(fc.property(sets, (all) => {
    expect(boardOf(all).people).toBe(peopleIn(all).size)
  }))
})

test('it counts each person as their first entry does, and nothing else', () => {
  fc.assert(fc.property(sets, (all) => {
    const first = new Map(all.flat().reverse().map((entry) => [entry.personId, entry.facts]))
    expect(driftOf(boardOf(all), countersOf([...first.values()]))).toEqual([])
  }))
})

test('whoever is in all of them counts once, and casts a shadow in all but the first', () => {
  fc.assert(fc.property(sets, (all) => {
    const withAnn = all.map((entries) => [ann('seated'), ...entries.filter(({ personId }) => personId !== 'ann')])
    const shadowsOfAnn = shadowsOf(withAnn).map((shadows) => shadows.filter(({ personId }) => personId === 'ann').length)
    expect(shadowsOfAnn).toEqual(withAnn.map((_entries, at) => (at === 0 ? 0 : 1)))
    expect(boardOf(withAnn).people).toBe(peopleIn(withAnn).size)
  }))
})

test('the order of the entries within one does not matter', () => {
  fc.assert(fc.property(sets, (all) => {
    expect(driftOf(boardOf(all), boardOf(all.map((entries) => [...entries].reverse())))).toEqual([])
  }))
})

test('merging one more adds just those who were in none of the others', () => {
  fc.assert(fc.property(sets, oneSet, (all, more) => {
    const added = boardOf([...all, more]).people - boardOf(all).people
    expect(added).toBe(more.filter(({ personId }) => !peopleIn(all).has(personId)).length)
  }))
})

test('who only waits is not on a board, so that nothing is taken off it for them', () => {
  expect(twiceOf([[ann('seated')], [ann('waiting')]]).people).toBe(0)
  expect(twiceOf([[ann('seated')], [ann('seated')]]).people).toBe(1)
  expect(twiceOf([[ann('seated')]])).toEqual({ people: 0, spreads: {} })
})
