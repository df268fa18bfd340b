import { journey } from '../support/browser'
import { SIGNED } from '../support/builders'
import { until } from '../support/until'

const cloud = journey()
const DAY = 86_400_000

test('somebody new learns on an empty home page what to do, in three steps', async () => {
  await cloud.as('fresh').registered()
  const { open, page, button, photograph } = await cloud.visit('fresh')
  await open('/pages/home/index')
  await page.getByText('三步，让同样的故障被看见').waitFor()
  for (const step of ['加入群', '报故障', '一起接龙']) expect(await page.getByText(step, { exact: true }).count()).toBeGreaterThan(0)
  for (const heading of ['等您处理', '快到日子', '上次看过之后', '我的群']) expect(await page.getByText(heading, { exact: true }).count()).toBe(0)
  expect(await button('加入群').count()).toBe(1)
  await photograph('home-of-somebody-new')
}, 180_000)

test('home says what is asked, what is due and what is new; what was looked at is gone', async () => {
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, { name: '青禾 X1 互助群' })
  const { groupId } = group
  const lin = await cloud.aMember('lin', group)
  const fault = await cloud.aJielong(chen, group)
  const { caseId } = await cloud.aCase(lin, group)
  await lin.mustCall('jielong.join', { groupId, jielongId: fault.jielongId, with: { caseId } })
  const signup = await cloud.aSignup(chen, group, { closesAt: cloud.clock.now() + 2 * DAY })
  await lin.mustCall('jielong.join', { groupId, jielongId: signup.jielongId, with: SIGNED })
  const wang = await cloud.aMember('wang', group)
  await wang.mustCall('jielong.join', { groupId, jielongId: signup.jielongId, with: SIGNED })
  await cloud.aCase(wang, group)

  const { open, page, photograph } = await cloud.visit('lin')
  const row = (name: RegExp) => page.locator('.taro_page:visible').getByRole('link', { name })
  await open('/pages/home/index')
  await row(/还差购买凭证、故障证据、沟通记录/).waitFor()
  await row(/天后截止.*您已参加/).waitFor()
  await row(/又有 1 人参加/).waitFor()
  await row(/1 个新案例/).waitFor()
  const order = await page.getByRole('main').innerText()
  const at = ['等您处理', '快到日子', '上次看过之后', '我的群'].map((title) => order.indexOf(title))
  expect(at).toEqual([...at].sort((one, other) => one - other))
  expect(at[0]).toBeGreaterThanOrEqual(0)
  await photograph('home-asked-due-new')

  // The 接龙 first: the people are read, the case is not.
  await row(/又有 1 人参加/).click()
  await page.getByText('周六去消协').filter({ visible: true }).first().waitFor()
  await expectNews(lin, { people: 0, cases: 1 })
  await page.goBack()
  await row(/1 个新案例/).waitFor()
  // The page that was left is there at once; what was looked at goes when it has been asked for again.
  await row(/又有 1 人参加/).waitFor({ state: 'detached' })

  await row(/1 个新案例/).click()
  await page.getByText('上次看过之后来的，都标着“新”。').waitFor()
  await photograph('group-marks-what-is-new')
  await expectNews(lin, { people: 0, cases: 0 })
  await page.goBack()
  await row(/青禾 X1 互助群/).first().waitFor()
  await page.getByText('上次看过之后', { exact: true }).waitFor({ state: 'hidden' })
  // What only lin can do stays until it is done.
  await row(/还差购买凭证/).waitFor()
}, 240_000)

/** On every device: the cloud itself knows it. */
async function expectNews(person: ReturnType<typeof cloud.as>, { people, cases }: { people: number; cases: number }): Promise<void> {
  await until(`${people} people and ${cases} cases are new`, async () => {
    const { inGroups, inJielongs } = await person.mustCall('home.read', {})
    return (inJielongs[0]?.people ?? 0) === people && (inGroups[0]?.cases ?? 0) === cases
  })
}
