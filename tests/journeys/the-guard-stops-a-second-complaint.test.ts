import { addDays, dayOf } from '@shouhou/shared'
import { journey } from '../support/browser'
import { until } from '../support/until'

const world = journey()

test('whoever is with the consumer association is stopped before 12315, told why and what else, and can still write down what was done', async () => {
  const lin = world.as('lin')
  const group = await world.aGroup(lin, { name: '青禾 X1 互助群' })
  const { caseId } = await world.aCase(lin, group)
  const today = dayOf(Date.now())
  const stepsOf = async () => (await lin.mustCall('caseFile.read', { caseId })).steps
  const { page, open, button, type, photograph } = await world.visit('lin')

  await open(`/packages/channel/take/index?caseId=${caseId}&channel=association`)
  await page.getByRole('link', { name: /我已经提交了/ }).click()
  const form = page.getByRole('dialog')
  await type(/^编号/, '2026-0001')
  await form.getByRole('button', { name: /记下|保存|提交/ }).last().click()
  await until('the step is written down', async () => (await stepsOf()).length === 1)
  const [step] = await stepsOf()
  if (!step) throw new Error('The step is gone again.')
  expect(step).toMatchObject({ channel: 'association', number: '2026-0001', state: 'sent' })
  await lin.mustCall('channel.answer', { caseId, stepId: step.stepId, revision: step.revision, answer: { state: 'accepted', on: today, said: '', evidenceIds: [] } })

  await open(`/packages/channel/list/index?caseId=${caseId}`)
  await page.getByRole('button', { name: /全国12315平台.*现在走不了/ }).waitFor()
  await open(`/packages/channel/take/index?caseId=${caseId}&channel=12315`)
  await page.getByRole('alert').getByText('消费者协会处理过或正在处理，12315不会受理').waitFor()
  await page.getByRole('button', { name: '依据：《市场监督管理投诉举报处理办法》第十六条', exact: true }).waitFor()
  await photograph('the-guard-stops')
  expect(await button(/^写.*12315/).count()).toBe(0)
  expect(await page.getByRole('link', { name: /我已经提交了/ }).count()).toBe(0)

  await page.getByRole('link', { name: /已经做过了，照实记下/ }).click()
  await form.getByRole('button', { name: '已经做过了，照实记下' }).click()
  await page.getByRole('alertdialog').getByRole('button').last().click()
  await until('what was done is written down too', async () => (await stepsOf()).length === 2)
  const steps = await stepsOf()
  expect(steps.map(({ channel }) => channel).sort()).toEqual(['12315', 'association'])
  expect(steps.every(({ takenOn }) => takenOn >= addDays(today, -1))).toBe(true)
})
