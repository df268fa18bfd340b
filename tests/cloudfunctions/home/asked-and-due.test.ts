import { emulated } from '../../support/emulated'
import { aQuote, SIGNED } from '../../support/builders'
import { aScene, DAY, homeOf } from './scene'

const cloud = emulated({ indexRequired: true })

describe('asked of me is', () => {
  test('what waits for a decision, of who may take it', async () => {
    const { chen, lin, group, groupId } = await aScene(cloud)
    for (const fault of ['复核测试词一', '复核测试词二']) await cloud.aCase(lin, group, { fault })
    expect((await homeOf(chen)).asked).toEqual([{ what: 'decide', groupId, groupName: group.name, count: 2 }])
    expect((await homeOf(lin)).asked).toEqual([])
  })

  test('for the operator the groups that wait, and what waits in no group, also in no group of theirs', async () => {
    const operator = await cloud.anOperator.registered()
    expect((await homeOf(operator)).asked).toEqual([])
    await cloud.aGroup(cloud.as('maker'), { kind: 'watchdog', name: '等认证的', isVerified: false })
    await cloud.aGroup(cloud.as('writer'), { name: '复核测试词' })
    expect((await homeOf(operator)).asked).toEqual([{ what: 'verify', count: 1 }, { what: 'decide-platform', count: 1 }])
    expect((await homeOf(cloud.as('maker'))).asked).toEqual([])
  })

  test('my case that was hidden, with the reason, until it is shown again or I left', async () => {
    const { chen, lin, group, groupId } = await aScene(cloud)
    const { caseId } = await cloud.aCase(lin, group)
    const subject = { noun: 'case' as const, id: caseId }
    await chen.mustCall('moderation.hide', { groupId, subject, reason: '照片里有电话' })
    const hidden = { what: 'case-hidden', groupId, caseId, model: 'X1', reason: '照片里有电话' }
    expect((await homeOf(lin)).asked).toEqual([hidden])
    expect((await homeOf(chen)).asked).toEqual([])
    await chen.mustCall('moderation.restore', { groupId, subject, reason: '' })
    expect((await homeOf(lin)).asked).toEqual([])
    await chen.mustCall('moderation.hide', { groupId, subject, reason: '照片里有电话' })
    await lin.mustCall('group.leave', { groupId })
    expect((await homeOf(lin)).asked).toEqual([])
  })

  test('my entry that was hidden, while its 接龙 goes on', async () => {
    const { chen, lin, group, groupId } = await aScene(cloud)
    const { jielongId, title } = await cloud.aPriceSurvey(chen, group)
    const { myEntry } = await lin.mustCall('jielong.join', { groupId, jielongId, with: { quote: aQuote() } })
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'entry', id: myEntry?.entryId ?? '' }, reason: '像广告' })
    expect((await homeOf(lin)).asked).toEqual([{ what: 'entry-hidden', groupId, jielongId, title, reason: '像广告' }])
    await chen.mustCall('jielong.close', { groupId, jielongId })
    expect((await homeOf(lin)).asked).toEqual([])
  })

  test('what is missing of the 三件套 in a case that a 接龙 counts', async () => {
    const { chen, lin, group, groupId } = await aScene(cloud)
    const { jielongId, title } = await cloud.aJielong(chen, group)
    const { caseId } = await cloud.aCase(lin, group)
    await cloud.aCase(lin, group, { faultCode: 'HEAT' })
    expect((await homeOf(lin)).asked).toEqual([])
    await lin.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
    expect((await homeOf(lin)).asked).toEqual([{ what: 'evidence-missing', groupId, jielongId, title, caseId, missing: ['purchase', 'fault', 'contact'] }])
    await lin.mustCall('case.solve', { groupId, caseId, outcome: '换了新屏' })
    expect((await homeOf(lin)).asked).toEqual([])
  })

  test('that I moved up, and that my line was taken away, until I look', async () => {
    const { chen, lin, group, groupId, later } = await aScene(cloud)
    const { jielongId, title } = await cloud.aSignup(chen, group, { capacity: 1 })
    const it = { groupId, jielongId }
    await chen.mustCall('jielong.join', { ...it, with: SIGNED })
    await lin.mustCall('jielong.join', { ...it, with: SIGNED, mayWait: true })
    await chen.mustCall('jielong.importLines', { ...it, lines: [{ number: 1, name: '张三', text: '黑屏', isRegistered: false }] })
    const { items: [line] } = await lin.mustCall('jielong.lines', it)
    await lin.mustCall('jielong.claimLine', { ...it, lineId: line?.lineId ?? '' })
    expect((await homeOf(lin)).asked).toEqual([])

    await later()
    await chen.mustCall('jielong.leave', it)
    await chen.mustCall('jielong.releaseLine', { ...it, lineId: line?.lineId ?? '', reason: '认错了' })
    const { asked } = await homeOf(lin)
    expect(asked).toEqual([{ what: 'line-released', ...it, title, name: '张三' }, { what: 'moved-up', ...it, title }])
    await lin.mustCall('jielong.look', { ...it, upTo: cloud.clock.now() })
    expect((await homeOf(lin)).asked).toEqual([])
  })

  test('nothing of a line that I gave back myself, or claimed again', async () => {
    const { chen, lin, group, groupId } = await aScene(cloud)
    const { jielongId } = await cloud.aSignup(chen, group)
    const it = { groupId, jielongId }
    await chen.mustCall('jielong.importLines', { ...it, lines: [{ number: 1, name: '张三', text: '黑屏', isRegistered: false }] })
    const { items: [line] } = await lin.mustCall('jielong.lines', it)
    const ofLine = { ...it, lineId: line?.lineId ?? '' }
    await lin.mustCall('jielong.claimLine', ofLine)
    await lin.mustCall('jielong.releaseLine', { ...ofLine, reason: '' })
    expect((await homeOf(lin)).asked).toEqual([])
    await lin.mustCall('jielong.claimLine', ofLine)
    await chen.mustCall('jielong.releaseLine', { ...ofLine, reason: '' })
    expect((await homeOf(lin)).asked).toHaveLength(1)
    await lin.mustCall('jielong.claimLine', ofLine)
    expect((await homeOf(lin)).asked).toEqual([])
  })
})

describe('due is', () => {
  test('what closes within days and I am in or could join, the nearest first', async () => {
    const { chen, lin, group, groupId } = await aScene(cloud)
    const now = cloud.clock.now()
    const soon = await cloud.aSignup(chen, group, { closesAt: now + 2 * DAY })
    const sooner = await cloud.aPriceSurvey(chen, group, { closesAt: now + DAY })
    const fault = await cloud.aJielong(chen, group, { closesAt: now + 3 * DAY })
    await cloud.aJielong(chen, group, { faultCode: 'HEAT', closesAt: now + 20 * DAY })
    await lin.mustCall('jielong.join', { groupId, jielongId: soon.jielongId, with: SIGNED })
    const due = async () => (await homeOf(lin)).due.flatMap((one) => (one.what === 'closing' ? [[one.jielongId, one.isJoined]] : []))
    expect(await due()).toEqual([[sooner.jielongId, false], [soon.jielongId, true]])
    // Without such a case a fault 接龙 is not for me.
    await cloud.aCase(lin, group)
    expect(await due()).toEqual([[sooner.jielongId, false], [soon.jielongId, true], [fault.jielongId, false]])
    expect((await homeOf(lin)).due[0]).toEqual({ what: 'closing', groupId, groupName: group.name, jielongId: sooner.jielongId, title: sooner.title, kind: 'price', closesAt: now + DAY, isJoined: false })

    await chen.mustCall('jielong.close', { groupId, jielongId: sooner.jielongId })
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: fault.jielongId }, reason: '重复' })
    expect(await due()).toEqual([[soon.jielongId, true]])
    await cloud.clock.advance(3 * DAY)
    expect(await due()).toEqual([])
  })

  test('nothing for who may not join there', async () => {
    const owner = cloud.as('brand')
    const group = await cloud.aGroup(owner, { kind: 'official', name: '青禾官方' })
    const staff = await cloud.aMember('staff', group, { role: 'staff', owner })
    const { jielongId } = await cloud.aSignup(owner, group, { closesAt: cloud.clock.now() + DAY })
    expect((await homeOf(staff)).due).toEqual([])
    expect((await homeOf(owner)).due).toMatchObject([{ jielongId }])
  })
})
