import { journey } from '../support/browser'

const cloud = journey()

test('on the sign-up page somebody types the address of another board in, and sees that one', async () => {
  const wang = cloud.as('wang')
  const group = await cloud.aGroup(wang, {})
  const { groupId } = group
  const first = await cloud.aSignup(wang, group, { title: '周六线下检测开放日' })
  const second = await cloud.aSignup(wang, group, { title: '周日寄修拼单' })
  await cloud.aMember('xiaoman', group)
  const { page, open } = await cloud.visit('xiaoman')

  await open(`/packages/jielong/read/index?groupId=${groupId}&jielongId=${first.jielongId}`)
  await page.getByText('周六线下检测开放日').filter({ visible: true }).first().waitFor()
  await page.getByRole('button', { name: /报名|加入/ }).last().click()
  await page.waitForURL(/jielong\/sign/)
  await open(`/packages/jielong/read/index?groupId=${groupId}&jielongId=${second.jielongId}`)
  await page.getByText('周日寄修拼单').filter({ visible: true }).first().waitFor()
  expect(await page.getByText('周六线下检测开放日').filter({ visible: true }).count()).toBe(0)
})

test('a tab that was opened before takes what a typed address says', async () => {
  const wang = cloud.as('wang')
  const one = await cloud.aGroup(wang, { name: '青禾 X1 互助群' })
  const other = await cloud.aGroup(wang, { name: '云杉 S20 互助群' })
  const { page, open } = await cloud.visit('wang')
  await open(`/pages/file-case/index?groupId=${one.groupId}`)
  await page.getByText('青禾 X1 互助群').filter({ visible: true }).first().waitFor()
  await open(`/pages/file-case/index?groupId=${other.groupId}`)
  await page.getByText('云杉 S20 互助群').filter({ visible: true }).first().waitFor()
})
