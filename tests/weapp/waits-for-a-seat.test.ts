import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

const address = (groupId: string, jielongId: string): string => `packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`

/** A 接龙 of one seat that 王 has. */
async function taken(name: string) {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group, { capacity: 1 })
  const { caseId } = await cloud.aCase(owner, group)
  await owner.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
  return { owner, group, groupId, jielongId }
}

test('whoever comes to a full one waits, sees how many are before them, and is told once when they move up', async () => {
  const { owner, group, groupId, jielongId } = await taken('一个名额')
  const before = await cloud.aMember('xiaoman', group)
  const { caseId } = await cloud.aCase(before, group)
  await cloud.aCase(await cloud.aMember('lin', group), group)
  await before.mustCall('jielong.join', { groupId, jielongId, with: { caseId }, mayWait: true })

  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(address(groupId, jielongId))
  expect(page.text()).toContain('名额 1 人，已满，1 人候补')
  await page.tap('排候补')
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '已排上候补' })
  expect(page.text()).toContain('候补，前面还有 1 人')
  expect(page.text()).toContain('有人退出会自动递补')

  await owner.mustCall('jielong.leave', { groupId, jielongId })
  await app.timePasses()
  expect(page.text()).toContain('候补第一位')
  await before.mustCall('jielong.leave', { groupId, jielongId })
  await app.timePasses()
  expect(page.text()).toContain('您从候补排上了')
  expect(page.text()).toContain('从候补排上')

  await app.open('pages/jielongs/index')
  const again = await app.open(address(groupId, jielongId))
  expect(again.text()).not.toContain('您从候补排上了')
  expect(again.text()).toContain('从候补排上')
})

test('out of the waiting list one goes after hearing that coming back is at its end', async () => {
  const { group, groupId, jielongId } = await taken('不等了')
  const lin = await cloud.aMember('lin', group)
  const { caseId } = await cloud.aCase(lin, group)
  await lin.mustCall('jielong.join', { groupId, jielongId, with: { caseId }, mayWait: true })
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(address(groupId, jielongId))
  await page.tap('退出')
  expect(JSON.stringify(app.shown)).toContain('要排到最后')
  expect(await lin.mustCall('jielong.read', { groupId, jielongId })).toMatchObject({ people: 1, waiting: 0, myEntry: null })
  expect(page.text()).toContain('排候补')
})

test('a seat that is taken while one looks is not waited for unasked', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '慢了一步' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group, { capacity: 1 })
  await cloud.aCase(await cloud.aMember('lin', group), group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(address(groupId, jielongId))
  const { caseId } = await cloud.aCase(owner, group)
  await owner.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })

  await page.tap('加入接龙')
  expect(page.text()).toContain('没有办成')
  expect(page.text()).toContain('名额已满')
  expect((await cloud.as('lin').mustCall('jielong.read', { groupId, jielongId })).myEntry).toBeNull()
  await page.tap('排候补')
  expect(page.text()).toContain('候补第一位')
})

test('an entry is counted again from its case, or from another one; the place stays', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '改条目' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group)
  const first = await cloud.aCase(owner, group, { systemVersion: '3.0' })
  await owner.mustCall('jielong.join', { groupId, jielongId, with: { caseId: first.caseId } })
  await cloud.aCase(owner, group, { systemVersion: '4.4', fault: '另一台也有绿线' })

  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open(address(groupId, jielongId))
  await page.tap('更新')
  await page.tap('按案例现在的内容重新算')
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '已按案例现在的内容更新' })
  expect(page.text()).toContain('系统 3.0')
  await page.tap('更新')
  await page.tap('改用“另一台也有绿线”')
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '已换成这个案例' })
  expect(page.text()).toContain('系统 4.4')
  expect((await owner.mustCall('jielong.read', { groupId, jielongId })).myEntry).toMatchObject({ seat: 1 })
})
