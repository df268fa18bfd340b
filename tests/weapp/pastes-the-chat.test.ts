import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

// The whole list of lines is shown with the tap that adds a copy.
const TAP_AIM = 24 * 1024

const lines = (from: number, to: number): string => Array.from({ length: to - from }, (_none, at) => `${from + at + 1}. 群友${from + at + 1} 3.2.${at % 7} 绿线，从升级以后开始`).join('\n')

test('a member pastes two copies of the chat in the mini-program, sees what was lost, and keeps all', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '文字接龙群' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group)
  const page = await (await openWeapp(cloud, { as: 'wang' })).open(`packages/jielong/paste/index?groupId=${groupId}&jielongId=${jielongId}`)

  const older = `#接龙\n绿线登记\n\n${lines(0, 60)}`
  await page.type('接龙文字', `${older}\n61. 晚来的`)
  await page.tap('加上这一份')
  expect(page.text()).toContain('61 条')

  await page.type('接龙文字', `#接龙\n绿线登记\n\n${lines(0, 58)}\n59. 大橘 黑屏`)
  const preview = await page.bytesOf(() => page.tap('加上这一份'))
  expect(page.text()).toContain('最新的一份里没有的 3 条')
  if (process.env.SAY_BYTES) console.log(`the preview of 62 lines: ${preview} bytes of setData`)
  expect(preview).toBeLessThanOrEqual(TAP_AIM)

  await page.tap('存下 62 条')
  expect(page.text()).toContain('存下了 62 条')
  expect((await owner.mustCall('jielong.read', { groupId, jielongId })).lines).toBe(62)
})
