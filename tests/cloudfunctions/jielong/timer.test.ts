import type { JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { SIGNED } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { aJoinClaim } from './claims'
import { inside } from './inside'
import { placeOf, stored, twoJielongs } from './two-jielongs'

/** The timer's process ends when it asks for entries. */
let isDying = false
const cloud = emulated({ indexRequired: true, onQuestion: ({ collection }) => { if (isDying && collection === 'entries') throw new Error('the run is over') } })
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const put = (jielongId: string, data: object) => putInside(cloud.emulator, 'jielongs', { query: { _id: jielongId }, data })

describe('who is no longer in the group', () => {
  test('and could not be taken out of a 接龙 that was frozen just then is taken out by the timer', async () => {
    const { owner, groupId, a, signs } = await twoJielongs(cloud, 'frozen')
    const lin = await signs('lin', a)
    await put(a.jielongId, { frozenUntil: cloud.clock.now() + MINUTE, frozenBy: 'a-merge' })
    await owner.mustCall('group.expel', { groupId, personId: await lin.personId(), reason: '反复发广告' })
    expect((await owner.mustCall('jielong.read', placeOf(a))).people).toBe(1)
    await cloud.clock.advance(4 * MINUTE)
    expect((await owner.mustCall('jielong.read', placeOf(a))).people).toBe(0)
    expect(await cloud.documents('members', { personId: await lin.personId() })).toMatchObject([{ state: 'removed', goneAt: 0 }])
  })

  test('is taken out of what they got into while they went', async () => {
    const { owner, group, groupId, a, signs } = await twoJielongs(cloud, 'meanwhile')
    const lin = await signs('lin')
    const { caseId } = await cloud.aCase(lin, group, { faultCode: a.faultCode })
    const personId = await lin.personId()
    await lin.mustCall('group.leave', { groupId })
    const { claimPlace, finishJoin, world } = inside(cloud.emulator)
    const claim = aJoinClaim(caseId, { token: 'came-in-late', at: cloud.clock.now() })
    const device = { modelKey: '青禾x1', faultCode: a.faultCode }
    expect(await claimPlace({ ...placeOf(a), personId, device, mayDecide: false }, claim)).toBe(true)
    await finishJoin((await world.jielongs.get(a.jielongId)) as JielongDoc, personId, claim)
    expect((await owner.mustCall('jielong.read', placeOf(a))).people).toBe(1)
    await cloud.clock.advance(2 * MINUTE)
    expect((await owner.mustCall('jielong.read', placeOf(a))).people).toBe(0)
  })

  test('and came back keeps what they joined since', async () => {
    const { owner, group, groupId, a, signs } = await twoJielongs(cloud, 'back')
    const lin = await signs('lin', a)
    await lin.mustCall('group.leave', { groupId })
    await cloud.aMember(lin.name, group)
    const { caseId } = await cloud.aCase(lin, group, { faultCode: a.faultCode })
    await lin.mustCall('jielong.join', { ...placeOf(a), with: { caseId } })
    await cloud.clock.advance(3 * MINUTE)
    expect((await owner.mustCall('jielong.read', placeOf(a))).people).toBe(1)
  })
})

test('bars that everybody left again go with the next count, without a word', async () => {
  const { owner, a, signs } = await twoJielongs(cloud, 'zeros')
  await signs('lin', a)
  const { counters } = (await stored(cloud, a)) as unknown as JielongDoc
  const month = Object.fromEntries(Array.from({ length: 120 }, (_none, at) => [`1${900 + at}-01`, 0]))
  await put(a.jielongId, Object.fromEntries(Object.keys(month).map((key) => [`counters.spreads.month.${key}`, 0])))
  await cloud.clock.advance(2 * HOUR)
  expect(((await stored(cloud, a)) as unknown as JielongDoc).counters).toEqual(counters)
  expect((await owner.mustCall('jielong.history', placeOf(a))).items.map(({ what }) => what)).toEqual(['started'])
})

test('the turn of a count is written down before it begins: one that takes longer than the run is not the first again', async () => {
  const { a } = await twoJielongs(cloud, 'long')
  await put(a.jielongId, { recountedAt: -1 })
  const now = cloud.clock.now()
  const quiet = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  isDying = true
  await cloud.emulator.fireTimer('jobs')
  isDying = false
  quiet.mockRestore()
  const [found] = await cloud.documents('jielongs', { _id: a.jielongId })
  expect(Number(found?.['recountedAt'])).toBeGreaterThanOrEqual(now)
})

test('an archived one in which people wait beside a free seat is nothing for the timer', async () => {
  const { owner, group, groupId } = await twoJielongs(cloud, 'archived')
  const { jielongId } = await cloud.aSignup(owner, group, { capacity: 1 })
  const of = { groupId, jielongId }
  const [first, second] = [await cloud.aMember('archived-first', group), await cloud.aMember('archived-second', group)]
  for (const person of [first, second]) await person.mustCall('jielong.join', { ...of, with: SIGNED, mayWait: true })
  await owner.mustCall('jielong.close', of)
  await owner.mustCall('jielong.archive', of)
  await first.mustCall('jielong.leave', of)
  const { world, settleJielongs } = inside(cloud.emulator)
  const looked = jest.spyOn(world.jielongs, 'find')
  await settleJielongs(cloud.clock.now())
  const found = (await Promise.all(looked.mock.results.map(({ value }) => value as Promise<JielongDoc[]>))).flat()
  looked.mockRestore()
  expect(found.map(({ _id }) => _id)).not.toContain(jielongId)
  expect(await world.jielongs.get(jielongId)).toMatchObject({ free: 1, waiting: 1 })
})

test('what died is finished as long as the turn lasts, and the rest in the next one', async () => {
  const { a, group, signs } = await twoJielongs(cloud, 'turn')
  const { claimPlace, settleJielongs } = inside(cloud.emulator)
  const at = cloud.clock.now() - 2 * MINUTE
  for (const name of ['ming', 'tao', 'wei']) {
    const person = await signs(name)
    const { caseId } = await cloud.aCase(person, group, { faultCode: a.faultCode })
    const claim = aJoinClaim(caseId, { token: `died-${name}-here`, at })
    expect(await claimPlace({ ...placeOf(a), personId: await person.personId(), device: { modelKey: '青禾x1', faultCode: a.faultCode }, mayDecide: false }, claim)).toBe(true)
  }
  let looks = 0
  await settleJielongs(cloud.clock.now(), () => (looks += 1) > 3)
  const left = Number((await stored(cloud, a))['inFlight'])
  expect([left > 0, left < 3]).toEqual([true, true])
  await settleJielongs(cloud.clock.now())
  expect(await stored(cloud, a)).toMatchObject({ inFlight: 0, counters: { people: 3 } })
})
