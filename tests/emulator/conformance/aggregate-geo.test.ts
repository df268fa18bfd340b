import { conformance } from './conformance'
import { refusedWith } from './refused-with'

conformance('Aggregate: near a point', ({ supports }) => {
  type Test = Parameters<Parameters<typeof supports>[2]>[0]
  const places = [{ _id: 'far', at: [1, 0] }, { _id: 'here', at: [0, 0] }, { _id: 'near', at: [0.001, 0] }]

  function indexed({ emulator, name }: Test, fields: string[]): void {
    const indexes = fields.map((field) => ({ name: field, keys: [{ field, direction: '2dsphere' as const }], unique: false }))
    emulator.declare([{ name, permission: 'ADMINONLY', indexes }])
  }

  async function filled(setting: Test): Promise<void> {
    indexed(setting, ['at'])
    await setting.fill([...places.map(({ _id, at }) => ({ _id, at: new setting.db.Geo.Point(at[0], at[1]), kind: _id.length })), { _id: 'nowhere' }])
  }

  supports('aggregate.geoNear', 'answers the nearest first, with metres', async (setting) => {
    await filled(setting)
    const { list } = await setting.things.aggregate().geoNear({ near: new setting.db.Geo.Point(0, 0), distanceField: 'away.metres', spherical: true }).end()
    expect(list.map(({ _id }: { _id: string }) => _id)).toEqual(['here', 'near', 'far'])
    expect(list.map(({ away }: { away: { metres: number } }) => Math.round(away.metres))).toEqual([0, 111, 111319])
  })

  supports('aggregate.geoNear', 'bounds and multiplies distances, and shows the place', async (setting) => {
    await filled(setting)
    const near = new setting.db.Geo.Point(0, 0)
    const { list } = await setting.things.aggregate().geoNear({ near, distanceField: 'km', distanceMultiplier: 0.001, minDistance: 1, maxDistance: 200_000, includeLocs: 'place' }).end()
    expect(list.map(({ _id, km }: { _id: string; km: number }) => [_id, Math.round(km * 10) / 10])).toEqual([['near', 0.1], ['far', 111.3]])
    expect(list[0].place).toEqual(list[0].at)
    expect((await setting.things.aggregate().geoNear({ near, distanceField: 'm', limit: 1 }).end()).list).toHaveLength(1)
  })

  supports('aggregate.geoNear', 'measures to the nearest of several places, and to pairs of numbers', async (setting) => {
    const { Point } = setting.db.Geo
    indexed(setting, ['at'])
    await setting.fill([{ _id: 'several', at: [new Point(9, 9), new Point(0, 2), new Point(5, 5)] }, { _id: 'pair', at: [1, 0] }])
    const { list } = await setting.things.aggregate().geoNear({ near: new Point(0, 0), distanceField: 'm', includeLocs: 'place' }).end()
    expect(list.map(({ _id, m }: { _id: string; m: number }) => [_id, Math.round(m)])).toEqual([['pair', 111319], ['several', 222638]])
    expect(list.map(({ place }: { place: unknown }) => place)).toEqual([[1, 0], { type: 'Point', coordinates: [0, 2] }])
  })

  supports('aggregate.geoNear', 'asks a query of the documents too', async (setting) => {
    await filled(setting)
    const { list } = await setting.things.aggregate().geoNear({ near: new setting.db.Geo.Point(0, 0), distanceField: 'm', query: { kind: 3 } }).end()
    expect(list.map(({ _id }: { _id: string }) => _id)).toEqual(['far'])
  })

  supports('aggregate.geoNear', 'wants an index, and the name of one of several', async (setting) => {
    const near = new setting.db.Geo.Point(0, 0)
    const asked = (spec: object = {}) => setting.things.aggregate().geoNear({ near, distanceField: 'm', ...spec }).end()
    await refusedWith(asked(), '$geoNear requires a 2d or 2dsphere index')
    indexed(setting, ['at', 'home'])
    await refusedWith(asked(), 'There is more than one 2dsphere index', 'unsure which to use for $geoNear')
    await setting.fill([{ _id: 'a', home: near }])
    expect((await asked({ key: 'home' })).list).toHaveLength(1)
  })

  supports('aggregate.geoNear', 'is the first stage or none', async (setting) => {
    await filled(setting)
    const near = new setting.db.Geo.Point(0, 0)
    await refusedWith(setting.things.aggregate().match({ kind: 3 }).geoNear({ near, distanceField: 'm' }).end(), '$geoNear is only valid as the first stage in a pipeline')
    await refusedWith(setting.things.aggregate().geoNear({ near }).end(), "requires that the 'distanceField' option is a String")
  })
})
