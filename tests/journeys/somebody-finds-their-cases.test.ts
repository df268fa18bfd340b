import { journey } from '../support/browser'

const cloud = journey()

test('from 我的, somebody finds every case of theirs, whichever group it went to', async () => {
  const owner = cloud.as('wang')
  const groups = [await cloud.aGroup(owner, { name: '青禾 X1 互助群' }), await cloud.aGroup(owner, { name: '青禾 Y2 互助群' })]
  for (const [at, group] of groups.entries()) await cloud.aCase(await cloud.aMember('lin', group), group, { fault: at === 0 ? '屏幕出现绿线' : '充电很慢' })

  const { open, page } = await cloud.visit('lin')
  await open('/pages/me/index')
  await page.getByText('我的案例').click()
  await page.getByText('屏幕出现绿线').waitFor()
  await page.getByText('充电很慢').click()
  await page.getByText('时间线').waitFor()
})
