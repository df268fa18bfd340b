import { readFileSync } from 'node:fs'
import { journey } from '../support/browser'

const cloud = journey()

test('somebody makes a poster of a 接龙, while WeChat draws no codes at first, and saves it', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group, { title: '换了两次屏还是绿线' })
  const { caseId } = await cloud.aCase(owner, group)
  await owner.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })

  cloud.emulator.openApisDown.add('wxacode.getUnlimited')
  const { page, open, button, photograph } = await cloud.visit('wang', { isDark: true })
  await open(`/packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`)
  await button('更多').click()
  await page.getByRole('link', { name: /海报/ }).click()
  await page.getByText('微信现在画不出小程序码').waitFor()
  cloud.emulator.openApisDown.clear()
  await button('再试一次').click()

  await page.getByRole('img', { name: '海报。换了两次屏还是绿线。青禾 X1。1 人已接龙。来自“青禾 X1 互助群”' }).waitFor()
  await photograph('somebody-makes-a-poster')
  const [download] = await Promise.all([page.waitForEvent('download'), button('下载图片').click()])
  expect(download.suggestedFilename()).toBe('换了两次屏还是绿线-接龙海报.png')
  const picture = readFileSync(await download.path())
  expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual(['PNG', 750, 1160])
})
