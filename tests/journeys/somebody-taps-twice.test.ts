import { aQuote } from '../support/builders'
import { journey } from '../support/browser'

const world = journey()

const addressOf = (groupId: string, jielongId: string): string => `/packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`

test('two taps on 报名 open one form, and signing leads back to the board', async () => {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, {})
  const { jielongId } = await world.aSignup(owner, group)
  const first = await world.aMember('xiaoman', group)
  await first.mustCall('jielong.join', { groupId: group.groupId, jielongId, with: { answers: ['地铁', ''] } })
  await world.aMember('lin', group)
  const { open, page, button, photograph } = await world.visit('lin')
  await open(addressOf(group.groupId, jielongId))
  await button('报名').dblclick()
  await page.getByRole('radio', { name: '地铁' }).click()
  await button('报名').last().click()
  await page.getByText('您是第 2 位').waitFor()
  await button('改我填的内容').waitFor()
  expect(page.url()).toContain('/packages/jielong/read/')
  await photograph('signed-up-once')
})

test('two taps open one form, also on a phone that hears of the second only when the page has come', async () => {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, {})
  const { jielongId } = await world.aSignup(owner, group)
  await world.aMember('aqing', group)
  const { open, page, button } = await world.visit('aqing')
  const forms = page.locator('.taro_page[id^="/packages/jielong/sign"]')
  await open(addressOf(group.groupId, jielongId))
  // Its code is there from now on.
  await button('报名').click()
  await forms.waitFor()
  await page.goBack()
  await forms.waitFor({ state: 'detached' })
  await button('报名').evaluate(async (control: HTMLElement) => {
    control.click()
    for (let turn = 0; turn < 500; turn += 1) await Promise.resolve()
    const end = performance.now() + 1_000
    while (performance.now() < end);
    control.click()
  })
  await page.getByRole('radio', { name: '地铁' }).last().waitFor()
  await page.waitForTimeout(500)
  expect(await forms.count()).toBe(1)
})

test('the second of two taps does not close the sheet that the first opened', async () => {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, {})
  const { groupId } = group
  const { jielongId } = await world.aPriceSurvey(owner, group)
  const other = await world.aMember('xiaoman', group)
  await other.mustCall('jielong.join', { groupId, jielongId, with: { quote: aQuote({ note: '含工时费' }) } })
  await world.aMember('lin', group)
  const { open, page, photograph } = await world.visit('lin')
  await open(addressOf(groupId, jielongId))
  await photograph('a-price-survey')
  await page.getByRole('button', { name: /含工时费/ }).dblclick()
  const sheet = page.getByRole('dialog', { name: 'xiaoman写的' })
  await sheet.getByRole('button', { name: '举报这一条' }).waitFor()
  await photograph('an-entry-as-a-whole')
  await sheet.getByRole('button', { name: '举报这一条' }).click()
  await page.getByRole('dialog', { name: '举报' }).waitFor()
  await photograph('reporting-an-entry')
})
