import fc from 'fast-check'
import '../../support/same-seed'
import { Collection } from '../../../emulator/database/collection'
import { Cell } from '../../../emulator/database/geo/cell'
import { toVector } from '../../../emulator/database/geo/vector'
import { byPlace } from './random-places'

const here = { type: 'Point', coordinates: [120, 30] }
const near = { place: [1, 0, 0] as const, min: 0, max: Infinity, distanceOf: () => 1 }

const batch = fc.record({ ids: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 5 }), isGone: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), isTakenBack: fc.boolean() })

describe('documents at one place', () => {
  it('come in the order of their collection, whatever was written and taken back', () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 8 }), (batches) => {
        const collection = new Collection({ name: 'things', permission: 'ADMINONLY', indexes: [byPlace] })
        const places = collection.places.get('at')!
        const found = () => Array.from(places.nearest(near), ({ _id }) => _id)
        expect(found()).toEqual([])
        for (const { ids, isGone, isTakenBack } of batches) {
          const takeBack = collection.replace(ids.map((id, at) => ({ id, after: isGone[at] ? undefined : { _id: id, at: here } })))
          if (isTakenBack) takeBack()
          expect(found()).toEqual([...collection.documents.keys()])
          expect(Array.from(places.inTurn([...collection.documents.values()].reverse()), ({ _id }) => _id)).toEqual(found())
        }
      }),
      { numRuns: 200 },
    )
  })

  it('stay together, and are parted from those beside them', () => {
    const placed = (n: number, coordinates: [number, number]) => ({ document: { _id: n }, ball: { middle: toVector(...coordinates), reach: 0 } })
    const many = Array.from({ length: 300 }, (_, n) => placed(n, [120, 30]))
    const [one, other] = [new Cell(), new Cell()]
    one.fill(many)
    other.fill([...many, placed(300, [120, 30.000001])])
    expect([one.documents.size, one.cells.length]).toEqual([300, 0])
    expect([other.documents.size, other.cells.length]).toEqual([0, 1])
  })

  it('may be so many that they cannot be parted, and one beside them is found first', () => {
    const collection = new Collection({ name: 'things', permission: 'ADMINONLY', indexes: [byPlace] })
    const many = Array.from({ length: 300 }, (_, n) => ({ id: `p${n}`, after: { _id: `p${n}`, at: here } }))
    const places = collection.places.get('at')!
    expect(places.within([{ middle: [0, 0, 0], reach: 1 }], 0)).toEqual([])
    collection.replace([...many, { id: 'beside', after: { _id: 'beside', at: { type: 'Point', coordinates: [120, 30.000001] } } }])
    expect(places.within([{ middle: [0, 0, 0], reach: 1 }], 301)).toHaveLength(301)
    expect(places.within([{ middle: [0, 0, 0], reach: 1 }], 300)).toBeUndefined()
    collection.replace(many.map(({ id }) => ({ id, after: undefined })))
    expect(places.within([{ middle: [0, 0, 0], reach: 1 }], 301)?.map(({ _id }) => _id)).toEqual(['beside'])
  })
})
