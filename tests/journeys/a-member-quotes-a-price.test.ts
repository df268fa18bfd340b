import path from 'node:path'
import { aQuote } from '../support/builders'
import { journey } from '../support/browser'
import { repository } from '../support/places'

const world = journey()

const A_PICTURE = path.join(repository, 'miniprogram/src/assets/tab/me.png')

test('an owner starts a price survey; a member quotes with a photo, sees how much above the official price it is, and changes it', async () => {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, { name: '青禾 X1 报价群' })
  const { groupId } = group
  const starter = await world.visit('wang')
  await starter.open(`/packages/jielong/start/index?groupId=${groupId}`)
  await starter.page.getByRole('radio', { name: '维修报价调查' }).click()
  await starter.type('品牌', '青禾')
  await starter.type('型号', 'X1')
  await starter.page.getByRole('radio', { name: '屏幕总成' }).click()
  await starter.photograph('start-price-survey')
  await starter.button('发布接龙').click()
  await starter.page.getByText('接龙开好了').waitFor()

  const [row] = (await owner.mustCall('jielong.list', { groupId })).items
  const jielongId = row?.jielongId ?? ''
  await (await world.aMember('zhao', group)).mustCall('jielong.join', { groupId, jielongId, with: { quote: aQuote() } })
  await world.aMember('lin', group)

  const { page, open, button, type, photograph } = await world.visit('lin')
  await open(`/packages/jielong/sign/index?groupId=${groupId}&jielongId=${jielongId}`)
  await type('店家报价（元）', '2200')
  await page.getByRole('radio', { name: '照片' }).click()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('添加照片').click()])
  await chooser.setFiles(A_PICTURE)
  await button(/官方价（选填）/).click()
  await type('官方价（元）', '1899')
  await page.getByText('店家报价比官方价高 15.9%').waitFor()
  await page.getByRole('radio', { name: '口头' }).nth(1).click()
  // While it is on its way its tile says how far it is.
  await page.getByRole('button', { name: '店家报价的照片', exact: true }).waitFor()
  await photograph('quote-filled')
  await button('提交报价').click()
  await page.getByText('已参加接龙').waitFor()
  await button('报价的照片').waitFor()
  await page.getByText('高 15.9%').nth(1).waitFor()
  await photograph('quote-on-the-board')

  await button('改我的报价').click()
  await type('店家报价（元）', '1838')
  await page.getByText('店家报价比官方价低 3.2%').waitFor()
  await button('保存修改').click()
  await page.getByText('已改好').waitFor()
  expect((await owner.mustCall('jielong.read', { groupId, jielongId })).board).toMatchObject({ people: 2, quote: { least: 183_800, most: 220_000 } })
})

test('a sign-up fills while somebody types: they wait with what they wrote, and move up when somebody goes', async () => {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, { name: '去消协' })
  const { groupId } = group
  const { jielongId } = await world.aSignup(owner, group, { capacity: 1 })
  const place = { groupId, jielongId }
  const xiaoman = await world.aMember('xiaoman', group)
  await world.aMember('lin', group)

  const { page, open, button, type, photograph } = await world.visit('lin')
  await open(`/packages/jielong/sign/index?groupId=${groupId}&jielongId=${jielongId}`)
  await page.getByRole('radio', { name: '开车' }).click()
  await type('电话', '13800138000')
  await xiaoman.mustCall('jielong.join', { ...place, with: { answers: ['地铁', ''] } })
  await button('报名').click()
  await page.getByText('名额刚刚满了，一共 1 人').waitFor()
  await photograph('sign-up-full')
  await button('排候补').click()
  await page.getByText('已排上候补').waitFor()
  await page.getByText('候补第一位').waitFor()
  await photograph('sign-up-waiting')
  await xiaoman.mustCall('jielong.leave', place)
  await page.getByText('从候补补上').waitFor()
  expect((await owner.mustCall('jielong.entries', place)).items).toMatchObject([{ place: 'seated', content: { answers: ['开车', '13800138000'] } }])
  await photograph('sign-up-moved-up')
})
