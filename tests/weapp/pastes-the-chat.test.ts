import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
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
  await page.tap('自己粘贴或打字')
  await page.type('接龙文字', older)
  // However long it is already.
  withinBudget('weapp key', 'a key in the box for the chat’s text', await page.bytesOf(() => page.type('接龙文字', `${older}\n61. 晚来的`)))
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

test('what was copied in the chat is taken from the clipboard at one tap; a clipboard without lines says what is missing', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '剪贴板的群' })
  const { jielongId } = await cloud.aJielong(owner, group)
  const app = await openWeapp(cloud, { as: 'wang' })
  const page = await app.open(`packages/jielong/paste/index?groupId=${group.groupId}&jielongId=${jielongId}`)
  await page.tap('贴上刚复制的文字')
  expect(page.text()).toContain('剪贴板里没有文字')
  app.copy('大家好')
  await page.tap('贴上刚复制的文字')
  expect(page.text()).toContain('没有读出接龙')
  app.copy(`#接龙\n绿线登记\n\n${lines(0, 3)}`)
  await page.tap('贴上刚复制的文字')
  expect(page.text()).toContain('存下 3 条')
  await page.tap('贴上刚复制的文字')
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '这一份刚才已经贴过了' })
  await page.tap('都不要了')
  await page.tap('撤销')
  expect(page.text()).toContain('存下 3 条')
}, 60_000)
