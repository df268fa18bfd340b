import { emulated } from '../../support/emulated'
import { aQuote, SIGNED } from '../../support/builders'
import { aScene, homeOf, NOTHING } from './scene'

const asked: (string | null)[] = []
const cloud = emulated({ indexRequired: true, onQuestion: ({ collection }) => void asked.push(collection) })

test('somebody who is in no group has nothing', async () => {
  const stranger = await cloud.as('stranger').registered()
  expect(await homeOf(stranger)).toEqual(NOTHING)
})

describe('what is new in a group', () => {
  test('is what others brought since I joined, or looked; my own is not', async () => {
    const { chen, lin, group, groupId, later } = await aScene(cloud)
    await cloud.aCase(lin, group)
    expect(await homeOf(lin)).toEqual(NOTHING)
    await cloud.aCase(chen, group)
    await cloud.aJielong(chen, group, { faultCode: 'HEAT' })
    const { at, inGroups } = await lin.mustCall('home.read', {})
    expect(inGroups).toEqual([{ groupId, groupName: group.name, cases: 1, jielongs: 1 }])
    expect(await lin.mustCall('group.news', { groupId })).toMatchObject({ cases: 1, jielongs: 1 })

    await lin.mustCall('group.look', { groupId, upTo: at })
    expect(await homeOf(lin)).toEqual(NOTHING)
    await later()
    await cloud.aCase(chen, group)
    expect((await homeOf(lin)).inGroups).toEqual([{ groupId, groupName: group.name, cases: 1, jielongs: 0 }])
    expect(await lin.mustCall('group.news', { groupId })).toMatchObject({ since: at, cases: 1, jielongs: 0 })
  })

  test('stays new when it came between the reading and the look, and an earlier look takes nothing back', async () => {
    const { chen, lin, group, groupId, later } = await aScene(cloud)
    const { at } = await lin.mustCall('home.read', {})
    await later()
    await cloud.aCase(chen, group)
    await lin.mustCall('group.look', { groupId, upTo: at })
    const second = await lin.mustCall('home.read', {})
    expect(second.inGroups).toHaveLength(1)
    await Promise.all([second.at, at, second.at].map((upTo) => lin.mustCall('group.look', { groupId, upTo })))
    expect(await homeOf(lin)).toEqual(NOTHING)
    expect(await cloud.documents('looks', { subjectId: groupId })).toHaveLength(1)
  })

  test('cannot be looked at in advance', async () => {
    const { chen, lin, group, groupId, later } = await aScene(cloud)
    await lin.mustCall('group.look', { groupId, upTo: cloud.clock.now() + 1_000_000 })
    await later()
    await cloud.aCase(chen, group)
    expect((await homeOf(lin)).inGroups).toHaveLength(1)
  })

  test('is nothing that I may not see: unchecked, hidden, in a group that I left or never joined', async () => {
    const { chen, lin, group, groupId, later } = await aScene(cloud)
    const other = await aScene(cloud)
    await cloud.aCase(other.chen, other.group)
    await cloud.aCase(chen, group, { fault: '复核测试词' })
    await cloud.aJielong(chen, group, { title: '复核测试词' })
    const { caseId } = await cloud.aCase(chen, group)
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'case', id: caseId }, reason: '先收起来' })
    expect(await homeOf(lin)).toEqual(NOTHING)
    // Whoever decides sees them, and is asked to.
    const admin = await cloud.aMember(`admin-${groupId}`, group, { role: 'admin', owner: chen })
    await later()
    await cloud.aCase(lin, group, { fault: '复核测试词' })
    expect((await homeOf(admin)).inGroups).toEqual([{ groupId, groupName: group.name, cases: 1, jielongs: 0 }])

    await cloud.aCase(chen, group)
    expect((await homeOf(lin)).inGroups).toHaveLength(1)
    await lin.mustCall('group.leave', { groupId })
    expect(await homeOf(lin)).toEqual(NOTHING)
  })

  test('is in a watchdog group what was shared with it since, however old the case', async () => {
    const { lin, group } = await aScene(cloud)
    const organiser = cloud.as('organiser')
    const { groupId } = await cloud.aGroup(organiser, { kind: 'watchdog', name: '青禾观察' })
    const { caseId } = await cloud.aCase(lin, group)
    await cloud.clock.advance(1000)
    await organiser.mustCall('group.look', { groupId, upTo: cloud.clock.now() })
    await cloud.clock.advance(1000)
    expect(await homeOf(organiser)).toEqual(NOTHING)
    await lin.mustCall('consent.give', { caseId, watchdogId: groupId, withIdentifiers: false })
    expect((await homeOf(organiser)).inGroups).toEqual([{ groupId, groupName: '青禾观察', cases: 1, jielongs: 0 }])
  })
})

describe('who came into a 接龙 of mine', () => {
  test('counts each person once, since I joined or looked, and not those who wait', async () => {
    const { chen, lin, group, groupId, later } = await aScene(cloud)
    const { jielongId, title } = await cloud.aSignup(chen, group, { capacity: 3 })
    await chen.mustCall('jielong.join', { groupId, jielongId, with: SIGNED })
    await later()
    await lin.mustCall('jielong.join', { groupId, jielongId, with: SIGNED })
    expect((await homeOf(lin)).inJielongs).toEqual([])
    expect((await homeOf(chen)).inJielongs).toEqual([{ groupId, jielongId, title, people: 1 }])

    await later()
    for (const name of ['wang', 'zhou']) {
      const person = await cloud.aMember(`${name}-${groupId}`, group)
      await person.mustCall('jielong.join', { groupId, jielongId, with: SIGNED, mayWait: true })
    }
    expect((await homeOf(lin)).inJielongs).toEqual([{ groupId, jielongId, title, people: 1 }])
    const { at } = await lin.mustCall('jielong.read', { groupId, jielongId })
    await lin.mustCall('jielong.look', { groupId, jielongId, upTo: at })
    expect((await homeOf(lin)).inJielongs).toEqual([])
    expect((await homeOf(chen)).inJielongs).toMatchObject([{ people: 2 }])
  })

  test('stays new when they came after the board was read that somebody looks at', async () => {
    const { chen, group, groupId, later } = await aScene(cloud)
    const { jielongId, title } = await cloud.aSignup(chen, group)
    await chen.mustCall('jielong.join', { groupId, jielongId, with: SIGNED })
    const { at } = await chen.mustCall('jielong.read', { groupId, jielongId })
    await later()
    const wang = await cloud.aMember(`wang-${groupId}`, group)
    await wang.mustCall('jielong.join', { groupId, jielongId, with: SIGNED })
    await chen.mustCall('jielong.look', { groupId, jielongId, upTo: at })
    expect((await homeOf(chen)).inJielongs).toEqual([{ groupId, jielongId, title, people: 1 }])
  })

  test('is told of the one that mine was merged into, and of none that is over', async () => {
    const { chen, lin, group, groupId, later } = await aScene(cloud)
    const root = await cloud.aJielong(chen, group)
    const led = await cloud.aJielong(chen, group, { faultCode: 'HEAT' })
    const { caseId } = await cloud.aCase(lin, group, { faultCode: 'HEAT' })
    await lin.mustCall('jielong.join', { groupId, jielongId: led.jielongId, with: { caseId } })
    await chen.mustCall('jielong.merge', { groupId, jielongId: led.jielongId, into: root.jielongId, reason: '同一批屏' })
    await later()
    const wang = await cloud.aMember(`wang-${groupId}`, group)
    const wangs = await cloud.aCase(wang, group)
    await wang.mustCall('jielong.join', { groupId, jielongId: root.jielongId, with: { caseId: wangs.caseId } })
    expect((await homeOf(lin)).inJielongs).toEqual([{ groupId, jielongId: root.jielongId, title: root.title, people: 1 }])

    await chen.mustCall('jielong.close', { groupId, jielongId: root.jielongId })
    expect((await homeOf(lin)).inJielongs).toEqual([])
  })

  test('is nothing in a 接龙 that was hidden', async () => {
    const { chen, lin, group, groupId, later } = await aScene(cloud)
    const { jielongId } = await cloud.aPriceSurvey(chen, group)
    await lin.mustCall('jielong.join', { groupId, jielongId, with: { quote: aQuote() } })
    await later()
    const wang = await cloud.aMember(`wang-${groupId}`, group)
    await wang.mustCall('jielong.join', { groupId, jielongId, with: { quote: aQuote() } })
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: jielongId }, reason: '像广告' })
    expect((await homeOf(lin)).inJielongs).toEqual([])
    expect(await lin.mustFail('jielong.look', { groupId, jielongId, upTo: cloud.clock.now() })).toEqual({ code: 'jielong/not-found' })
  })
})

test('the same number of questions is asked for one group and for five, and never more than twenty', async () => {
  const { lin, chen, group, groupId } = await aScene(cloud)
  const { jielongId } = await cloud.aSignup(chen, group)
  await lin.mustCall('jielong.join', { groupId, jielongId, with: SIGNED })
  const cost = async (): Promise<number> => {
    asked.length = 0
    await lin.mustCall('home.read', {})
    return asked.length
  }
  const ofOne = await cost()
  for (let more = 0; more < 4; more += 1) {
    const other = await aScene(cloud)
    await lin.mustCall('group.join', { groupId: other.groupId, code: other.group.inviteCode ?? '' })
    await cloud.clock.advance(1000)
    await cloud.aCase(other.chen, other.group)
    const signup = await cloud.aSignup(other.chen, other.group, { closesAt: cloud.clock.now() + 1_000_000 })
    await lin.mustCall('jielong.join', { groupId: other.groupId, jielongId: signup.jielongId, with: SIGNED })
  }
  expect(await cost()).toBe(ofOne)
  expect(ofOne).toBeLessThanOrEqual(20)
  expect(asked.filter((collection) => collection === 'looks')).toHaveLength(2)
})
