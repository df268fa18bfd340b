import { emulated } from '../../support/emulated'
import { inside } from './inside'

const cloud = emulated()

const scene = async () => {
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const lin = await cloud.aMember(`lin-${group.groupId}`, group)
  return { chen, lin, group, groupId: group.groupId }
}
const cost = (): number => { const last = cloud.emulator.log.at(-1); return (last?.reads ?? 0) + (last?.writes ?? 0) }
const unindexed = (): number => cloud.emulator.log.reduce((sum, record) => sum + record.unindexed, 0)

afterAll(() => { expect(unindexed()).toBe(0) })

test('a group’s list is newest first, page by page', async () => {
  const { chen, group, groupId } = await scene()
  const ids: string[] = []
  for (let at = 0; at < 22; at += 1) ids.unshift((await cloud.aJielong(chen, group, { model: `X${at}` })).jielongId)
  const first = await chen.mustCall('jielong.list', { groupId })
  const second = await chen.mustCall('jielong.list', { groupId, cursor: first.next ?? '' })
  expect([...first.items, ...second.items].map(({ jielongId }) => jielongId)).toEqual(ids)
  expect([first.items.length, second.next]).toEqual([20, null])
})

describe('mine', () => {
  test('are the open ones of all my groups and those I joined, newest first, each once', async () => {
    const one = await scene()
    const two = await scene()
    await one.lin.mustCall('group.join', { groupId: two.groupId, code: two.group.inviteCode ?? '' })
    const joined = await cloud.aJielong(one.chen, one.group)
    const closed = await cloud.aJielong(one.chen, one.group, { faultCode: 'HEAT' })
    const inTwo = await cloud.aJielong(two.chen, two.group)
    const { caseId } = await cloud.aCase(one.lin, one.group)
    await one.lin.mustCall('jielong.join', { groupId: one.groupId, jielongId: joined.jielongId, with: { caseId } })
    await one.chen.mustCall('jielong.close', { groupId: one.groupId, jielongId: joined.jielongId })
    await one.chen.mustCall('jielong.close', { groupId: one.groupId, jielongId: closed.jielongId })

    const { items, next } = await one.lin.mustCall('jielong.listMine', {})
    expect(items.map(({ jielongId, state, isJoined }) => [jielongId, state, isJoined])).toEqual([[inTwo.jielongId, 'open', false], [joined.jielongId, 'closed', true]])
    expect(next).toBeNull()
    expect(items.map(({ groupId }) => groupId)).toEqual([two.groupId, one.groupId])
  })

  test('come page by page, and cost the same reads however many groups', async () => {
    const one = await scene()
    const { lin } = one
    const order: string[] = []
    for (let at = 0; at < 25; at += 1) order.unshift((await cloud.aJielong(one.chen, one.group, { model: `X${at}` })).jielongId)
    const first = await lin.mustCall('jielong.listMine', {})
    const before = cost()
    const second = await lin.mustCall('jielong.listMine', { cursor: first.next ?? '' })
    expect([...first.items, ...second.items].map(({ jielongId }) => jielongId)).toEqual(order)
    for (let more = 0; more < 3; more += 1) {
      const other = await scene()
      await lin.mustCall('group.join', { groupId: other.groupId, code: other.group.inviteCode ?? '' })
    }
    await lin.mustCall('jielong.listMine', {})
    expect(cost()).toBe(before)
  })

  test('are none outside every group, and no longer those of a group that I left', async () => {
    const { chen, lin, group, groupId } = await scene()
    expect(await (await cloud.as('stranger').registered()).mustCall('jielong.listMine', {})).toEqual({ items: [], next: null })
    const { jielongId } = await cloud.aJielong(chen, group)
    const { caseId } = await cloud.aCase(lin, group)
    await lin.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
    await lin.mustCall('group.leave', { groupId })
    expect(await lin.mustCall('jielong.listMine', {})).toEqual({ items: [], next: null })
  })

  test('do not offer what is over', async () => {
    const { chen, lin, group } = await scene()
    await cloud.aJielong(chen, group, { closesAt: cloud.clock.now() + 60_000 })
    expect((await lin.mustCall('jielong.listMine', {})).items).toHaveLength(1)
    await cloud.clock.advance(61_000)
    expect((await lin.mustCall('jielong.listMine', {})).items).toEqual([])
    await cloud.clock.reset()
  })
})

describe('what looks the same', () => {
  test('is offered with the reason: same model and fault before same model', async () => {
    const { chen, lin, group, groupId } = await scene()
    const same = await cloud.aJielong(chen, group)
    const model = await cloud.aJielong(chen, group, { faultCode: 'HEAT' })
    await cloud.aJielong(chen, group, { model: 'X2' })
    const wang = await cloud.aMember(`wang-${groupId}`, group)
    const mine = await cloud.aCase(lin, group, { model: 'X1', fault: '绿线' })
    await cloud.aCase(wang, group)
    await cloud.aCase(wang, group)
    const hot = await cloud.aCase(wang, group, { faultCode: 'HEAT' })
    await cloud.aCase(wang, group, { model: 'X2' })

    const found = await lin.mustCall('jielong.findSimilar', { groupId, brand: '青禾', model: 'x 1', faultCode: 'DISP.GREEN' })
    expect(found.jielongs.map(({ jielong, why }) => [jielong.jielongId, why])).toEqual([[same.jielongId, ['same-model', 'same-fault']], [model.jielongId, ['same-model']]])
    expect(found.cases.map(({ why }) => why.length)).toEqual([2, 2, 2, 1])
    expect([found.cases[2]?.case.caseId, found.cases[3]?.case.caseId]).toEqual([mine.caseId, hot.caseId])
    expect(found.people).toBe(2)
  })

  test('is at most five of each, and without a fault only the model counts', async () => {
    const { chen, lin, group, groupId } = await scene()
    for (const faultCode of ['DISP.GREEN', 'HEAT', 'NFC', 'VIB', 'ALARM', 'OTHER'] as const) {
      await cloud.aJielong(chen, group, { faultCode })
      await cloud.aCase(chen, group, { faultCode })
    }
    const found = await lin.mustCall('jielong.findSimilar', { groupId, brand: '青禾', model: 'X1' })
    expect([found.jielongs.length, found.cases.length, found.people]).toEqual([5, 5, 0])
    expect(found.jielongs.every(({ why }) => why.length === 1)).toBe(true)
  })

  test('finds the same fault behind many newer cases of another', async () => {
    const { lin, group, groupId } = await scene()
    const { caseId } = await cloud.aCase(lin, group)
    for (let newer = 0; newer < 25; newer += 1) await cloud.aCase(lin, group, { faultCode: 'HEAT' })
    const found = await lin.mustCall('jielong.findSimilar', { groupId, brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN' })
    expect(found.cases.map(({ why }) => why.length)).toEqual([2, 1, 1, 1, 1])
    expect(found.cases[0]?.case.caseId).toBe(caseId)
  })

  test('counts more people than one read of the database answers', async () => {
    const { lin, group, groupId } = await scene()
    const { caseId } = await cloud.aCase(lin, group)
    const { world } = inside(cloud.emulator)
    const sample = await world.cases.get(caseId)
    if (sample === null) throw new Error('nothing to copy')
    const copies = Array.from({ length: 1100 }, (_one, at) => String(at).padStart(4, '0'))
    // Eleven are by one person.
    for (const at of copies) await world.cases.add({ ...sample, _id: `c-copy-${groupId}-${at}`, order: `${sample.order}-${at}`, authorId: `p-copy-${Math.max(Number(at), 10)}` })
    expect((await lin.mustCall('jielong.findSimilar', { groupId, brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN' })).people).toBe(1091)
    await world.cases.remove({ groupId })
  })

  test('leaves out what is closed, and cases that others may not see', async () => {
    const { chen, lin, group, groupId } = await scene()
    const { jielongId } = await cloud.aJielong(chen, group)
    await chen.mustCall('jielong.close', { groupId, jielongId })
    const { caseId } = await cloud.aCase(lin, group)
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'case', id: caseId }, reason: '广告' })
    const wang = await cloud.aMember(`wang-${groupId}`, group)
    expect(await wang.mustCall('jielong.findSimilar', { groupId, brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN' })).toEqual({ jielongs: [], cases: [], people: 0 })
  })
})
