import { aQuote } from '../../support/builders'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'

const cloud = emulated({ indexRequired: true })

const quoted = (fen: number) => ({ quote: aQuote({ quote: { fen, on: '2025-10-01', source: { kind: 'said' } } }) })

const aGroupOf = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const members = await Promise.all([1, 2, 3].map((at) => cloud.aMember(`${name}-${at}`, group)))
  const { groupId } = group
  const pricesFor = (person: Person, model = 'X1') => person.mustCall('repair.prices', { groupId, brand: '青禾', model })
  return { owner, group, groupId, members, pricesFor }
}

test("a part's price is the median of what members were quoted, beside the official one; other models and what is closed are left out", async () => {
  const { owner, group, groupId, members, pricesFor } = await aGroupOf('median')
  const screen = await cloud.aPriceSurvey(owner, group)
  const battery = await cloud.aPriceSurvey(owner, group, { part: '电池' })
  const cover = await cloud.aPriceSurvey(owner, group, { part: '后盖' })
  const other = await cloud.aPriceSurvey(owner, group, { model: '青禾 Y2' })
  await cloud.aJielong(owner, group)
  const [lin, wang, zhao] = members as [Person, Person, Person]
  const joining: [Person, string, number][] = [[lin, screen.jielongId, 200_000], [wang, screen.jielongId, 220_000], [zhao, screen.jielongId, 300_000], [lin, cover.jielongId, 9_900], [lin, other.jielongId, 8_800]]
  for (const [person, jielongId, fen] of joining) await person.mustCall('jielong.join', { groupId, jielongId, with: quoted(fen) })
  await lin.mustCall('jielong.join', { groupId, jielongId: battery.jielongId, with: { quote: { ...quoted(30_000).quote, official: null } } })
  await owner.mustCall('jielong.close', { groupId, jielongId: cover.jielongId })

  expect(await pricesFor(zhao)).toEqual([
    { jielongId: screen.jielongId, part: '屏幕总成', prices: 3, median: 220_000, officialMedian: 189_900 },
    { jielongId: battery.jielongId, part: '电池', prices: 1, median: 30_000, officialMedian: null },
  ])
  // Another spelling of the same model is the same model.
  expect(await pricesFor(lin, '青禾 x-1')).toHaveLength(2)
  expect(await pricesFor(lin, 'X9')).toEqual([])
})

test('nothing of a survey that may not be seen, or that nobody has joined', async () => {
  const { owner, group, groupId, members, pricesFor } = await aGroupOf('hidden')
  const [lin, wang] = members as [Person, Person, Person]
  const { jielongId } = await cloud.aPriceSurvey(lin, group)
  expect(await pricesFor(lin)).toEqual([])
  await lin.mustCall('jielong.join', { groupId, jielongId, with: quoted(200_000) })
  expect(await pricesFor(wang)).toHaveLength(1)
  await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: jielongId }, reason: '像广告' })
  expect([await pricesFor(wang), (await pricesFor(owner)).length]).toEqual([[], 1])
})
