import type { JielongView } from '@shouhou/shared/jielong'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { inside } from './inside'
import { aRoomIn, aSignup, signedUp } from './kinds'
import { placeOf, twoJielongs } from './two-jielongs'

const cloud = emulated({ indexRequired: true })
const aRoom = aRoomIn(cloud)

afterEach(() => { jest.restoreAllMocks() })

test('a cursor leads into no other group: whoever leads one cannot read private answers of another', async () => {
  const theirs = await aRoom('theirs')
  const signup = await aSignup(theirs.starter, theirs.groupId)
  await signedUp(theirs.author, signup, ['小林', '周六', '2', '13800138000'])
  const mine = await aRoom('mine')
  const { jielongId } = await aSignup(mine.owner, mine.groupId)
  expect(await mine.owner.mustCall('jielong.entries', { groupId: mine.groupId, jielongId, cursor: `${signup.jielongId}.0` })).toEqual({ items: [], next: null })
})

test('whoever joins while their own leave waits for another process is told so', async () => {
  const two = await twoJielongs(cloud, 'stuck')
  const lin = await two.signs('lin', two.a, two.b)
  await two.merge(two.b, two.a)
  const personId = await lin.personId()
  const at = Date.now()
  const entry = async (jielongId: string) => (await cloud.documents('entries', { _id: `${jielongId}-${personId}` }))[0]
  const [inA, inB] = [await entry(two.a.jielongId), await entry(two.b.jielongId)]
  const claims = {
    [two.a.jielongId]: { step: 'leaving', token: 'aaaaaaaaaaaaaa', at, entry: { place: 'seated', content: inA?.content, facts: inA?.facts, token: inA?.token }, elsewhere: [two.b.jielongId], twice: [inB?.facts] },
    [two.b.jielongId]: { step: 'leave', token: 'bbbbbbbbbbbbbb', at },
  }
  for (const [_id, claim] of Object.entries(claims)) await putInside(cloud.emulator, 'jielongs', { query: { _id }, data: { [`pending.${personId}`]: claim, inFlight: 1 } })
  expect(await lin.mustFail('jielong.join', { ...placeOf(two.a), with: { caseId: String(inA?.caseId) } })).toEqual({ code: 'call/still-running' })
})

test('leaving a hidden sign-up shows none of its words', async () => {
  const room = await aRoom('hidden')
  const { jielongId, groupId } = await aSignup(room.starter, room.groupId)
  await signedUp(room.author, { jielongId, groupId }, ['小林', '周六', '2', ''])
  await room.owner.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: jielongId }, reason: '骂人' })
  const view: JielongView = await room.author.mustCall('jielong.leave', { groupId, jielongId })
  expect(JSON.stringify(view)).not.toMatch(/哪一天|线下检测日|周六/)
})

test('whoever leaves a group while a board is frozen stays in both', async () => {
  const two = await twoJielongs(cloud, 'frozen')
  const lin = await two.signs('lin', two.a)
  await putInside(cloud.emulator, 'jielongs', { query: { _id: two.a.jielongId }, data: { frozenUntil: Date.now() + 50_000, frozenBy: 'gdead' } })
  expect(await lin.mustFail('group.leave', { groupId: two.groupId })).toEqual({ code: 'call/still-running' })
  await putInside(cloud.emulator, 'jielongs', { query: { _id: two.a.jielongId }, data: { frozenUntil: 0 } })
  await lin.mustCall('group.leave', { groupId: two.groupId })
  expect(await cloud.documents('entries', { jielongId: two.a.jielongId })).toEqual([])
})

test('lines of what was merged are counted where they are listed', async () => {
  const two = await twoJielongs(cloud, 'lines')
  await two.owner.mustCall('jielong.importLines', { ...placeOf(two.b), lines: [{ number: 1, name: '张三', text: '', isRegistered: false }] })
  await two.merge(two.b, two.a)
  expect((await two.owner.mustCall('jielong.lines', placeOf(two.a))).items).toHaveLength(1)
  expect((await two.owner.mustCall('jielong.read', placeOf(two.a))).lines).toBe(1)
})

test('nobody who waits is passed by when a board was read before somebody else moved up', async () => {
  const room = await aRoom('passed')
  const { jielongId, groupId } = await aSignup(room.starter, room.groupId, { capacity: 2 })
  const { world, newLeave, claimLeave, confirmLeave, finishLeave, moveClaim, claimMove, finishMove, moveUp } = inside(cloud.emulator)
  const entries = new Map<string, () => Promise<Awaited<ReturnType<typeof world.entries.get>>>>()
  for (const name of ['s1', 's2', 'w1', 'w2', 'w3']) {
    const who = await room.member(name)
    await who.mustCall('jielong.join', { groupId, jielongId, with: { answers: [name, '周六', '', ''] }, mayWait: true })
    const _id = `${jielongId}-${await who.personId()}`
    entries.set(name, () => world.entries.get(_id))
  }
  const entryOf = async (name: string) => {
    const found = await entries.get(name)?.()
    if (!found) throw new Error(`${name} is not there`)
    return found
  }
  const now = Date.now()
  for (const name of ['s1', 's2']) {
    const entry = await entryOf(name)
    const begun = newLeave(now)
    await claimLeave(jielongId, entry.personId, begun)
    const leaving = await confirmLeave(jielongId, [entry], begun)
    if (leaving !== null) await finishLeave({ _id: jielongId }, entry.personId, leaving)
  }
  const read = world.jielongs.get.bind(world.jielongs)
  jest.spyOn(Math, 'random').mockReturnValue(0.99)
  jest.spyOn(world.jielongs, 'get').mockImplementationOnce(async (id) => {
    const before = await read(id)
    const entry = await entryOf('w1')
    const claim = moveClaim(entry, now)
    await claimMove(entry, claim)
    if (before !== null) await finishMove(before, entry.personId, claim)
    return before
  })
  await moveUp(jielongId, now)
  expect(await Promise.all(['w1', 'w2', 'w3'].map(async (name) => (await entryOf(name)).place))).toEqual(['seated', 'seated', 'waiting'])
})
