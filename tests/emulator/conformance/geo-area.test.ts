import { type Setting, conformance, refusalOf } from './conformance'

type Pair = readonly [number, number]

/** An area of the SDK by its corners; further lists are holes. */
function area({ db }: Setting, ...rings: Pair[][]) {
  const { Point, LineString, Polygon } = db.Geo
  return Polygon(rings.map((ring) => LineString([...ring, ring[0]!].map(([longitude, latitude]) => Point(longitude, latitude)))))
}

const SQUARE: Pair[] = [[0, 0], [10, 0], [10, 10], [0, 10]]
const HOLE: Pair[] = [[4, 4], [6, 4], [6, 6], [4, 6]]
const FAR: Pair[] = [[20, 20], [30, 20], [30, 30], [20, 30]]

async function settle(setting: Setting): Promise<void> {
  const { Point, LineString, MultiPoint } = setting.db.Geo
  await setting.fill([
    { _id: 'a', place: Point(1, 1) }, { _id: 'b', place: Point(5, 5) }, { _id: 'c', place: Point(25, 25) }, { _id: 'd', place: Point(-1, 5) },
    { _id: 'e', place: LineString([Point(1, 1), Point(9, 9)]) }, { _id: 'f', place: LineString([Point(8, 8), Point(12, 8)]) },
    { _id: 'g', place: area(setting, [[1, 7], [3, 7], [3, 9], [1, 9]]) }, { _id: 'h', place: MultiPoint([Point(2, 2), Point(50, 50)]) },
    { _id: 'i', place: '杭州' }, { _id: 'j' }, { _id: 'k', place: { type: 'Point', coordinates: [2, 3] } }, { _id: 'l', place: [2, 4] },
  ])
}

conformance('Places: areas', ({ supports, refuses, differs }) => {
  supports('_.geoWithin', 'finds what lies wholly in an area: points, lines and areas', async (setting) => {
    await settle(setting)
    expect(await setting.found({ place: setting._.geoWithin({ geometry: area(setting, SQUARE) }) })).toEqual(['a', 'b', 'e', 'g', 'k', 'l'])
  })

  supports('_.geoWithin', 'leaves out what is in a hole, or crosses it', async (setting) => {
    await settle(setting)
    expect(await setting.found({ place: setting._.geoWithin({ geometry: area(setting, SQUARE, HOLE) }) })).toEqual(['a', 'g', 'k', 'l'])
  })

  supports('_.geoWithin', 'takes several areas', async (setting) => {
    await settle(setting)
    const both = setting.db.Geo.MultiPolygon([area(setting, FAR), area(setting, HOLE)])
    expect(await setting.found({ place: setting._.geoWithin({ geometry: both }) })).toEqual(['b', 'c'])
  })

  supports('_.geoWithin', 'takes a circle around a point, its radius in radians', async (setting) => {
    await settle(setting)
    const { _, db, found } = setting
    expect(await found({ place: _.geoWithin({ centerSphere: [db.Geo.Point(1, 1), (3.2 * Math.PI) / 180] }) })).toEqual(['a', 'k', 'l'])
    expect(await found({ place: _.geoWithin({ centerSphere: [[5, 5], (5.9 * Math.PI) / 180] }) })).toEqual(['a', 'b', 'e', 'g', 'k', 'l'])
  })

  supports('_.geoWithin', 'follows great circles: an edge along a parallel bends to the pole', async (setting) => {
    await setting.fill([{ _id: 'above', place: setting.db.Geo.Point(0, 61) }, { _id: 'below', place: setting.db.Geo.Point(0, 50) }])
    expect(await setting.found({ place: setting._.geoWithin({ geometry: area(setting, [[-40, 40], [40, 40], [40, 60], [-40, 60]]) }) })).toEqual(['above', 'below'])
  })

  supports('_.geoWithin', 'knows areas over the date line and around a pole', async (setting) => {
    const { Point } = setting.db.Geo
    await setting.fill([{ _id: 'fiji', place: Point(179, 0) }, { _id: 'greenwich', place: Point(0, 0) }, { _id: 'pole', place: Point(77, 88) }])
    expect(await setting.found({ place: setting._.geoWithin({ geometry: area(setting, [[170, -5], [-170, -5], [-170, 5], [170, 5]]) }) })).toEqual(['fiji'])
    expect(await setting.found({ place: setting._.geoWithin({ geometry: area(setting, [[0, 80], [120, 80], [-120, 80]]) }) })).toEqual(['pole'])
  })

  supports('_.geoWithin', 'needs no index, and finds elements of an array', async (setting) => {
    const { Point } = setting.db.Geo
    await setting.fill([{ _id: 'a', stops: [Point(50, 50), Point(1, 1)] }, { _id: 'b', stops: [] }])
    expect(await setting.found({ stops: setting._.geoWithin({ geometry: area(setting, SQUARE) }) })).toEqual(['a'])
  })

  differs('_.geoWithin', 'a place on the border is always inside; the service decides that by its grid', async (setting) => {
    const { Point } = setting.db.Geo
    await setting.fill([{ _id: 'corner', place: Point(10, 10) }, { _id: 'edge', place: Point(5, 0) }, { _id: 'out', place: Point(5, -0.001) }])
    expect(await setting.found({ place: setting._.geoWithin({ geometry: area(setting, SQUARE) }) })).toEqual(['corner', 'edge'])
  })

  supports('_.geoIntersects', 'finds what shares a place with an area', async (setting) => {
    await settle(setting)
    expect(await setting.found({ place: setting._.geoIntersects({ geometry: area(setting, SQUARE) }) })).toEqual(['a', 'b', 'e', 'f', 'g', 'h', 'k', 'l'])
    expect(await setting.found({ place: setting._.geoIntersects({ geometry: area(setting, SQUARE, HOLE) }) })).toEqual(['a', 'e', 'f', 'g', 'h', 'k', 'l'])
  })

  supports('_.geoIntersects', 'finds areas around a point, and lines that cross a line', async (setting) => {
    await settle(setting)
    const { Point, LineString, MultiLineString, MultiPoint } = setting.db.Geo
    const { _, found } = setting
    expect(await found({ place: _.geoIntersects({ geometry: Point(2, 8) }) })).toEqual(['g'])
    expect(await found({ place: _.geoIntersects({ geometry: LineString([Point(10, 5), Point(10, 12)]) }) })).toEqual(['f'])
    expect(await found({ place: _.geoIntersects({ geometry: MultiLineString([LineString([Point(1, 9), Point(0, 12)]), LineString([Point(25, 25), Point(26, 26)])]) }) })).toEqual(['c', 'g'])
    expect(await found({ place: _.geoIntersects({ geometry: MultiPoint([Point(50, 50), Point(5, 5)]) }) })).toEqual(['b', 'h'])
  })

  refuses('_.geoWithin', 'what is no area', async ({ things }) => {
    const within = (shape: object) => refusalOf(things.where({ place: { $geoWithin: shape } }).get())
    expect(await within({ $geometry: { type: 'Point', coordinates: [0, 0] } })).toMatchObject({ errMsg: expect.stringContaining('$geoWithin takes a Polygon or a MultiPolygon') })
    expect(await within({ $box: [[0, 0], [1, 1]] })).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining('$geoWithin with $box is not supported here') })
    expect(await within({ $centerSphere: [[0, 0], -1] })).toMatchObject({ errMsg: expect.stringContaining('radius not negative') })
  })

  refuses('_.geoIntersects', 'coordinates that are not on Earth, rings that are not closed, and unknown types', async ({ things }) => {
    const meets = (type: string, coordinates: unknown) => refusalOf(things.where({ place: { $geoIntersects: { $geometry: { type, coordinates } } } }).get())
    expect(await meets('Point', [181, 0])).toMatchObject({ errMsg: expect.stringContaining('Longitude/latitude is out of bounds, lng: 181 lat: 0') })
    expect(await meets('Point', [0, -90.5])).toMatchObject({ errMsg: expect.stringContaining('out of bounds') })
    expect(await meets('Polygon', [[[0, 0], [1, 0], [1, 1], [0, 1]]])).toMatchObject({ errMsg: expect.stringContaining('not closed') })
    expect(await meets('Polygon', [[[0, 0], [1, 0], [0, 0]]])).toMatchObject({ errMsg: expect.stringContaining('at least 3 different vertices') })
    expect(await meets('LineString', [[0, 0]])).toMatchObject({ errMsg: expect.stringContaining('at least 2 different vertices') })
    expect(await meets('Circle', [0, 0])).toMatchObject({ errMsg: expect.stringContaining('unknown GeoJSON type: "Circle"') })
  })

  refuses('_.geoWithin', 'an area that reaches around half of the Earth', async ({ things }) => {
    const band = [[[0, 0], [120, 0], [-120, 0], [0, 0]]]
    expect(await refusalOf(things.where({ place: { $geoWithin: { $geometry: { type: 'Polygon', coordinates: band } } } }).get())).toMatchObject({ errMsg: expect.stringContaining('half of the Earth') })
  })
})
