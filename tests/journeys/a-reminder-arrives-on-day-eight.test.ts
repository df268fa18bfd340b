import { addDays, dayOf, startOfDay } from '@shouhou/shared'
import { journey } from '../support/browser'

const world = journey()
const NINE = 9 * 3_600_000

test('a phone goes into repair; on the eighth day, and not before, its owner is told that a spare one may be asked for', async () => {
  const lin = world.as('lin')
  const group = await world.aGroup(lin, { name: '青禾 X1 互助群' })
  const boughtOn = addDays(dayOf(Date.now()), -90)
  const { caseId } = await world.aCase(lin, group, { boughtOn, faultSince: addDays(boughtOn, 60) })
  const today = dayOf(Date.now())
  const morningOf = (day: string): number => startOfDay(day) + NINE
  const { page, open, button, photograph } = await world.visit('lin')

  await open(`/packages/repair/slip/index?caseId=${caseId}`)
  await page.getByRole('radio', { name: /^官方售后/ }).click()
  await button('保存').click()
  await page.getByText('今天送修').filter({ visible: true }).first().waitFor()
  expect((await lin.mustCall('caseFile.read', { caseId })).repairs).toMatchObject([{ slip: { provider: 'official', droppedOffOn: today } }])

  await world.clock.set(morningOf(addDays(today, 7)))
  expect((await lin.mustCall('home.read', {})).due).toEqual([expect.objectContaining({ what: 'legal', reminder: expect.objectContaining({ kind: 'spare-phone', state: 'waiting' }) })])

  await world.clock.set(morningOf(addDays(today, 8)))
  await page.clock.setFixedTime(morningOf(addDays(today, 8)))
  await open('/pages/home/index')
  await page.getByRole('link', { name: /今天起可以要备用机.*第十五条/ }).waitFor()
  await photograph('day-eight')
  await page.getByRole('link', { name: /今天起可以要备用机/ }).click()
  await page.getByText('第 8 天').filter({ visible: true }).first().waitFor()
})
