import { type Setting, conformance, refusalOf } from './conformance'

type Untyped = ReturnType<typeof JSON.parse>

const declare = ({ emulator, name }: Setting) =>
  emulator.declare([{ name, permission: 'ADMINONLY', indexes: [{ name: 'place', keys: [{ field: 'place', direction: '2dsphere' }], unique: false }] }])

conformance('Places: values', ({ supports, refuses }) => {
  supports('db.Geo', 'stores GeoJSON, and gives back objects of the SDK', async ({ things, db }) => {
    const { Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon } = db.Geo
    const ring = LineString([Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 0)])
    const all = { point: Point(120.15, 30.28), line: ring, area: Polygon([ring]), points: MultiPoint([Point(0, 0)]), lines: MultiLineString([ring]), areas: MultiPolygon([Polygon([ring])]) }
    const { _id } = await things.add({ data: all })
    const { data } = await things.doc(_id).get()
    for (const [name, value] of Object.entries<Untyped>(all)) expect(data[name].toJSON()).toEqual(value.toJSON())
    expect(data.point.longitude).toBe(120.15)
  })

  supports('index 2dsphere', 'leaves out documents without the field, and takes arrays of places', async (setting) => {
    declare(setting)
    const { Point } = setting.db.Geo
    await setting.fill([{ _id: 'a' }, { _id: 'b', place: null }, { _id: 'c', place: [Point(9, 9), Point(1, 1)] }])
    const { data } = await setting.things.where({ place: setting._.geoNear({ geometry: Point(0, 0), maxDistance: 200_000 }) }).get()
    expect(data.map(({ _id }: Untyped) => _id)).toEqual(['c'])
  })

  refuses('index 2dsphere', 'a document whose field is no place', async (setting) => {
    declare(setting)
    expect(await refusalOf(setting.things.add({ data: { place: '杭州' } }))).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining("Can't extract geo keys") })
    expect(await refusalOf(setting.things.add({ data: { place: { type: 'Point', coordinates: [200, 0] } } }))).toMatchObject({ errMsg: expect.stringContaining('out of bounds') })
    await setting.fill([{ _id: 'a', place: setting.db.Geo.Point(0, 0) }])
    expect(await refusalOf(setting.things.doc('a').update({ data: { place: setting._.set('杭州') } }))).toMatchObject({ errMsg: expect.stringContaining("Can't extract geo keys") })
  })

  refuses('index 2dsphere', 'to be declared over what is no place', async (setting) => {
    await setting.fill([{ _id: 'a', place: '杭州' }])
    expect(() => declare(setting)).toThrow("Can't extract geo keys")
  })
})
