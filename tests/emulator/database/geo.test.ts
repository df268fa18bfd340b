import fc from 'fast-check'
import '../../support/same-seed'
import { distance, intersects, isWithin } from '../../../emulator/database/geo'

type Pair = readonly [number, number]

const EARTH = 6_378_100
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** By the haversine formula, which the emulator does not use. */
function haversine([aLong, aLat]: Pair, [bLong, bLat]: Pair): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2
  return 2 * EARTH * Math.asin(Math.sqrt(half(aLat, bLat) + Math.cos(radians(aLat)) * Math.cos(radians(bLat)) * half(aLong, bLong)))
}

const point = (coordinates: Pair) => ({ type: 'Point', coordinates })

const pair = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }))

/** Corners around a middle, by their bearings, so that the ring never crosses itself; small enough to be nearly flat. */
const star = fc
  .tuple(fc.double({ min: -170, max: 170, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true }), fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 8 }))
  .map(([long, lat, radii]) => {
    const corners = radii.map((radius, at): Pair => {
      const bearing = (2 * Math.PI * at) / radii.length
      return [long + (radius * Math.cos(bearing)) / Math.cos(radians(lat)), lat + radius * Math.sin(bearing)]
    })
    return { middle: [long, lat] as Pair, corners, area: { type: 'Polygon', coordinates: [[...corners, corners[0]!]] } }
  })

const along = ([x, y]: Pair, [toX, toY]: Pair, part: number): Pair => [x + (toX - x) * part, y + (toY - y) * part]

describe('a distance', () => {
  it('is that of the haversine formula, the same both ways', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        expect(Math.abs(distance(point(a), point(b))! - haversine(a, b))).toBeLessThan(0.5)
        expect(distance(point(a), point(b))).toBeCloseTo(distance(point(b), point(a))!, 5)
      }),
      { numRuns: 500 },
    )
  })

  it('to a line is never more than to any place of it', () => {
    fc.assert(
      fc.property(pair, star, fc.double({ min: 0, max: 1, noNaN: true }), (from, { corners: [a, b] }, part) => {
        const line = { type: 'LineString', coordinates: [a!, b!] }
        // A straight line on the map leaves the great circle by some metres.
        expect(distance(point(from), line)!).toBeLessThanOrEqual(haversine(from, along(a!, b!, part)) + 2_000)
        expect(distance(point(from), line)!).toBeLessThanOrEqual(Math.min(haversine(from, a!), haversine(from, b!)) + 0.5)
      }),
      { numRuns: 500 },
    )
  })

  it('of what is no place there is none', () => {
    expect(distance(point([0, 0]), 'somewhere')).toBeUndefined()
    expect(distance(point([0, 0]), { type: 'Point', coordinates: [181, 0] })).toBeUndefined()
  })
})

describe('an area', () => {
  it('holds what is between its middle and its corners, and nothing beyond them', () => {
    fc.assert(
      fc.property(star, fc.nat(7), ({ middle, corners, area }, which) => {
        const corner = corners[which % corners.length]!
        expect(isWithin(point(along(middle, corner, 0.9)), area)).toBe(true)
        expect(isWithin(point(along(middle, corner, 1.05)), area)).toBe(false)
        expect(isWithin(point([middle[0] > 0 ? middle[0] - 180 : middle[0] + 180, -middle[1]]), area)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('that lies within another one meets it, and lies at no distance from its places', () => {
    fc.assert(
      fc.property(star, fc.double({ min: 0.1, max: 0.8, noNaN: true }), ({ middle, corners, area }, part) => {
        const ring = corners.map((corner) => along(middle, corner, part))
        const smaller = { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
        const frame = { type: 'Polygon', coordinates: [area.coordinates[0], smaller.coordinates[0]] }
        expect([isWithin(smaller, area), isWithin(area, smaller), intersects(smaller, area), intersects(area, smaller)]).toEqual([true, false, true, true])
        expect(isWithin({ type: 'LineString', coordinates: [middle, along(middle, corners[0]!, 1.2)] }, area)).toBe(false)
        expect(isWithin(area, frame)).toBe(false)
        expect(distance(point(along(middle, corners[0]!, part / 2)), area)).toBe(0)
      }),
      { numRuns: 500 },
    )
  })

  it('far away meets nothing here', () => {
    fc.assert(
      fc.property(star, star, (one, other) => {
        fc.pre(haversine(one.middle, other.middle) > 500_000)
        expect([intersects(one.area, other.area), isWithin(one.area, other.area)]).toEqual([false, false])
      }),
      { numRuns: 500 },
    )
  })
})
