import { aReport } from '../support/builders'
import { journey } from '../support/browser'
import { hasFocus } from '../support/focus'

const cloud = journey()

const FAULTS = ['屏幕右侧出现一条绿线', '通话时听筒没有声音', '充电到八成就停'] as const

/** Three people file to a consumer group and share with the watchdog; newest first is the order of the table. */
async function sharedCases(): Promise<{ groupId: string }> {
  const watchdog = await cloud.aGroup(cloud.as('boss'), { kind: 'watchdog', name: '城市消费观察' })
  await cloud.aMember('chen', watchdog, { role: 'organiser', owner: cloud.as('boss') })
  const group = await cloud.aGroup(cloud.as('wang'), { name: '青禾 X1 互助群' })
  for (const [at, fault] of FAULTS.entries()) {
    const author = await cloud.aMember(`author${at}`, group)
    await author.mustCall('case.file', {
      groupId: group.groupId, report: aReport({ fault }), evidenceIds: [], sharing: [{ watchdogId: watchdog.groupId, withIdentifiers: false }],
    })
  }
  return { groupId: watchdog.groupId }
}

test('an organiser reads the shared cases in two panes: a table, the case beside it, the next one with one key', async () => {
  const { groupId } = await sharedCases()
  const chen = await cloud.visit('chen', { isDesk: true })
  const { page } = chen
  await chen.open(`/packages/case/list/index?groupId=${groupId}`)
  const table = page.getByRole('grid', { name: '案例' })
  await table.getByRole('row', { name: new RegExp(FAULTS[2]) }).waitFor()
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['型号', '故障', '状态', '证据', '提交'])
  expect(await table.getByRole('row', { selected: true }).textContent()).toContain(FAULTS[2])

  const pane = page.getByRole('region', { name: /青禾 X1/ })
  await pane.getByText(FAULTS[2]).filter({ visible: true }).first().waitFor()
  await page.keyboard.press('j')
  await pane.getByText(FAULTS[1]).filter({ visible: true }).first().waitFor()
  expect(await table.getByRole('row', { selected: true }).textContent()).toContain(FAULTS[1])
  await page.keyboard.press('Enter')
  await hasFocus(pane)
  await chen.photograph('the-desk-of-an-organiser')
  await table.getByRole('row', { name: new RegExp(FAULTS[0]) }).click()
  await pane.getByText(FAULTS[0]).filter({ visible: true }).first().waitFor()

  // On the phone the same page is a list that leads to each case.
  await page.setViewportSize({ width: 390, height: 844 })
  await table.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: new RegExp(FAULTS[1]) }).click()
  await page.waitForURL(/packages\/case\/read/)
})
