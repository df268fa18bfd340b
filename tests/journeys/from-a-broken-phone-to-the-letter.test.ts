import { addDays, dayOf } from '@shouhou/shared'
import { journey } from '../support/browser'
import { counted } from '../support/counted'

const world = journey()

// Five minutes: at ten seconds for each press or field and a letter a second, with one finger.
const MOST_TAPS = 18
const MOST_LETTERS = 90

test('somebody whose phone broke on the third day sees what they may ask, keeps it in a case, and holds the letter, in few taps', async () => {
  const owner = world.as('qunzhu')
  const group = await world.aGroup(owner, { name: '青禾 X1 互助群' })
  await world.aMember('lin', group)
  const today = dayOf(Date.now())
  const visitor = await world.visit('lin')
  const { page, context, open, button, photograph } = visitor
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { taps, letters, write } = await counted(visitor)

  await open('/pages/rights/index')
  await page.getByRole('radio', { name: '触控失灵' }).click()
  await write(/^哪天收到的/, addDays(today, -5))
  await write(/^什么时候开始坏的/, addDays(today, -3))
  await button('看能要求什么').click()
  await page.getByRole('heading', { name: '故障在7日内出现，可以选择退货、换货或者修理。' }).waitFor()
  await page.getByText('稳妥日').filter({ visible: true }).first().waitFor()
  await photograph('to-the-letter-1-what-may-be-asked')

  await button('报故障并存下').click()
  await write(/^品牌/, '青禾')
  await write(/^型号/, 'X1')
  await button('下一步').click()
  await write(/^一句话写下故障/, '屏幕下半边点不动，打字时最明显')
  await page.getByRole('radio', { name: '触控失灵', checked: true }).waitFor()
  await page.getByRole('radio', { name: '严重影响使用' }).click()
  await button('下一步').click()
  await button('下一步').click()
  await page.getByRole('checkbox', { name: '换货' }).click()
  await button('提交').click()
  await page.getByText('案例已提交').filter({ visible: true }).first().waitFor()
  const [filed] = (await world.as('lin').mustCall('case.listMine', {})).items
  if (!filed) throw new Error('Nothing was filed.')

  await open(`/packages/case/read/index?groupId=${group.groupId}&caseId=${filed.caseId}`)
  await page.getByRole('link', { name: /能要求什么/ }).click()
  await page.getByRole('heading', { name: '故障在7日内出现，可以选择退货、换货或者修理。' }).waitFor()
  await button(/^写信给/).click()
  await page.getByText('信是这样的').waitFor()
  await photograph('to-the-letter-2-the-letter')
  await button('复制全文').click()
  await page.getByText(/已复制/).waitFor()

  const letter = await page.evaluate(() => navigator.clipboard.readText())
  expect(letter).toContain('第十一条')
  // Told before there was a case, and kept with it on the way to the letter.
  const [year, month, day] = addDays(today, -5).split('-').map(Number)
  expect(letter).toContain(`${String(year)}年${String(month)}月${String(day)}日收到`)
  expect(letter).toContain('屏幕下半边点不动，打字时最明显')
  expect(letter).toContain('本工具提供法律信息，不构成法律意见')
  expect(letter).not.toMatch(/曝光|不赔|后果自负|24小时/)
  expect(await taps()).toBeLessThanOrEqual(MOST_TAPS)
  expect(letters()).toBeLessThanOrEqual(MOST_LETTERS)
})
