import fc from 'fast-check'
import '../../support/same-seed'
import { collisionIn } from '../../../emulator/database/value/path'
import { aDatabase, byId, errorOf, update } from './a-database'

describe('paths', () => {
  it('collide when one stands twice or leads through another', () => {
    expect(collisionIn(['a', 'ab.c', 'b.c', 'b.d'])).toBeUndefined()
    expect(collisionIn(['b', 'a.b.c', 'a'])).toEqual({ path: 'a.b.c', other: 'a' })
    expect(collisionIn(['a.b', 'c', 'a.b'])).toEqual({ path: 'a.b', other: 'a.b' })
    const path = fc.array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(fc.array(path, { maxLength: 5 }), (paths) => {
        const isAny = paths.some((one, at) => paths.some((other, index) => at !== index && `${one}.`.startsWith(`${other}.`)))
        expect(collisionIn(paths) !== undefined).toBe(isAny)
      }),
    )
  })

  it('have two hundred parts at most, wherever they stand', () => {
    const { db } = aDatabase([{ _id: 'd' }])
    const path = (parts: number) => Array<string>(parts).fill('p').join('.')
    expect(db.find('things', { query: { [path(200)]: 1 } })).toEqual([])
    const tooLong = [
      () => db.find('things', { query: { [path(201)]: 1 } }),
      () => db.aggregate('things', [{ $project: { x: `$${path(50_000)}` } }]),
      () => db.aggregate('things', [{ $addFields: { [path(50_000)]: 1 } }]),
      () => update(db, { _id: 'd' }, { $set: { [path(50_000)]: 1 } }),
    ]
    for (const ask of tooLong) expect(errorOf(ask)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: 'FieldPath is too long' })
  })
})

describe('a set of values', () => {
  it('keeps what is in the array already, twice too, and adds each value once', () => {
    const { db } = aDatabase([{ _id: 'd', list: [1, 1, { a: 1, b: 2 }, [0], NaN, null, new Date(5)] }])
    update(db, { _id: 'd' }, { $addToSet: { list: { $each: [{ b: 2, a: 1 }, { a: 1, b: 2 }, [0], [-0], NaN, null, new Date(5), new Date(6), new Date(6), '1', true] } } })
    expect(byId(db, 'd')?.['list']).toEqual([1, 1, { a: 1, b: 2 }, [0], NaN, null, new Date(5), { b: 2, a: 1 }, new Date(6), '1', true])
    update(db, { _id: 'd' }, { $pullAll: { list: [1, { a: 1, b: 2 }, NaN, new Date(6), 'true'] } })
    expect(byId(db, 'd')?.['list']).toEqual([[0], null, new Date(5), { b: 2, a: 1 }, '1', true])
  })
})
