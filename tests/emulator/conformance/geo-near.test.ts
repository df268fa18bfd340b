import { type Setting, conformance, refusalOf } from './conformance'

type Row = Record<string, unknown>
const idsOf = ({ data }: { data: Row[] }) => data.map(({ _id }) => _id)

/** MongoDB's Earth: a degree of a great circle in metres. */
const DEGREE = (6_378_100 * Math.PI) / 180

const declare = ({ emulator, name }: Setting) =>
  emulator.declare([{ name, permission: 'ADMINONLY', indexes: [{ name: 'place', keys: [{ field: 'place', direction: '2dsphere' }], unique: false }] }])

/** Places on the equator, so many degrees east of 0, and one to the north. */
async function settle(setting: Setting): Promise<void> {
  const { Point } = setting.db.Geo
  declare(setting)
  await setting.fill([
    { _id: 'three', place: Point(3, 0) }, { _id: 'one', place: Point(1, 0) }, { _id: 'nowhere' }, { _id: 'west', place: Point(-2, 0) },
    { _id: 'north', place: Point(0, 2.5), open: true },
  ])
}

conformance('Places: near', ({ supports, refuses }) => {
  supports('_.geoNear', 'finds the nearest first', async (setting) => {
    await settle(setting)
    const { things, _, db } = setting
    expect(idsOf(await things.where({ place: _.geoNear({ geometry: db.Geo.Point(0, 0) }) }).get())).toEqual(['one', 'west', 'north', 'three'])
  })

  supports('_.geoNear', 'keeps to a greatest and a least distance in metres', async (setting) => {
    await settle(setting)
    const { things, _, db } = setting
    const near = (limits: object) => things.where({ place: _.geoNear({ geometry: db.Geo.Point(0, 0), ...limits }) }).get()
    expect(idsOf(await near({ maxDistance: 2 * DEGREE + 1 }))).toEqual(['one', 'west'])
    expect(idsOf(await near({ maxDistance: 2 * DEGREE - 1 }))).toEqual(['one'])
    expect(idsOf(await near({ minDistance: DEGREE + 1, maxDistance: 2.6 * DEGREE }))).toEqual(['west', 'north'])
  })

  supports('_.geoNear', 'goes with other conditions, a limit, and an order that then decides', async (setting) => {
    await settle(setting)
    const { things, _, db } = setting
    const near = _.geoNear({ geometry: db.Geo.Point(0, 0) })
    expect(idsOf(await things.where({ place: near, open: true }).get())).toEqual(['north'])
    expect(idsOf(await things.where({ place: near }).skip(1).limit(2).get())).toEqual(['west', 'north'])
    expect(idsOf(await things.where({ place: near }).orderBy('_id', 'desc').limit(2).get())).toEqual(['west', 'three'])
  })

  supports('_.geoNear', 'measures across the date line and over the pole', async (setting) => {
    declare(setting)
    const { things, fill, _, db } = setting
    const { Point } = db.Geo
    await fill([{ _id: 'fiji', place: Point(-179, 0) }, { _id: 'asia', place: Point(170, 0) }, { _id: 'beyond', place: Point(0, 89) }])
    expect(idsOf(await things.where({ place: _.geoNear({ geometry: Point(179.5, 0) }) }).get())).toEqual(['fiji', 'asia', 'beyond'])
    expect(idsOf(await things.where({ place: _.geoNear({ geometry: Point(180, 89), maxDistance: 2 * DEGREE + 1 }) }).get())).toEqual(['beyond'])
  })

  supports('_.geoNear', 'measures to the nearest place of a line or an area, 0 within it', async (setting) => {
    declare(setting)
    const { things, fill, _, db } = setting
    const { Point, LineString, Polygon } = db.Geo
    const square = LineString([Point(-1, -1), Point(1, -1), Point(1, 1), Point(-1, 1), Point(-1, -1)])
    await fill([{ _id: 'line', place: LineString([Point(-5, 2), Point(5, 2)]) }, { _id: 'area', place: Polygon([square]) }, { _id: 'point', place: Point(0, 1.5) }])
    expect(idsOf(await things.where({ place: _.geoNear({ geometry: Point(0, 0) }) }).get())).toEqual(['area', 'point', 'line'])
    expect(idsOf(await things.where({ place: _.geoNear({ geometry: Point(0, 0), maxDistance: 0 }) }).get())).toEqual(['area'])
  })

  refuses('_.geoNear', 'a field without a 2dsphere index', async ({ things, fill, _, db }) => {
    await fill([{ _id: 'a', place: db.Geo.Point(0, 0) }])
    expect(await refusalOf(things.where({ place: _.geoNear({ geometry: db.Geo.Point(0, 0) }) }).get())).toMatchObject({
      errCode: -502001, errMsg: expect.stringContaining('unable to find index for $geoNear query'),
    })
  })

  refuses('_.geoNear', 'in one of several alternatives, and twice', async (setting) => {
    await settle(setting)
    const { things, _, db } = setting
    const near = { place: _.geoNear({ geometry: db.Geo.Point(0, 0) }) }
    expect(await refusalOf(things.where(_.or([near, { open: true }])).get())).toMatchObject({ errMsg: expect.stringContaining('geoNear must be top-level expr') })
    expect(await refusalOf(things.where({ $and: [{ place: { $nearSphere: { $geometry: { type: 'Point', coordinates: [0, 0] } } } }, { place: { $near: { $geometry: { type: 'Point', coordinates: [0, 0] } } } }] }).get())).toMatchObject({ errMsg: expect.stringContaining('Too many geoNear expressions') })
  })

  refuses('_.geoNear', 'a distance below 0, and pairs of numbers instead of a point', async (setting) => {
    await settle(setting)
    const { things, _, db } = setting
    expect(await refusalOf(things.where({ place: _.geoNear({ geometry: db.Geo.Point(0, 0), maxDistance: -1 }) }).get())).toMatchObject({ errMsg: expect.stringContaining('$maxDistance must be a non-negative number') })
    expect(await refusalOf(things.where({ place: { $near: [0, 0] } }).get())).toMatchObject({ errCode: -502002, errMsg: expect.stringContaining('$near needs a $geometry') })
  })
})
