import { journey } from '../support/browser'

const world = journey()

test('an admin merges two 接龙 of the same fault, everybody counts once, and takes them apart again', async () => {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, {})
  const { groupId } = group
  const stays = await world.aJielong(owner, group, { faultCode: 'DISP.GREEN' })
  const moves = await world.aJielong(owner, group, { faultCode: 'DISP.LINE' })
  const joinBoth = async (name: string, ids: readonly { jielongId: string; faultCode: 'DISP.GREEN' | 'DISP.LINE' }[]) => {
    const member = await world.aMember(name, group)
    for (const { jielongId, faultCode } of ids) {
      const { caseId } = await world.aCase(member, group, { faultCode })
      await member.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
    }
  }
  const green = { jielongId: stays.jielongId, faultCode: 'DISP.GREEN' as const }
  const line = { jielongId: moves.jielongId, faultCode: 'DISP.LINE' as const }
  await joinBoth('lin', [green])
  await joinBoth('xiaoman', [green, line])
  await joinBoth('aqing', [line])
  const before = await owner.mustCall('jielong.read', { groupId, jielongId: stays.jielongId })

  const { open, page, button, type, photograph } = await world.visit('wang')
  await open(`/packages/jielong/read/index?groupId=${groupId}&jielongId=${stays.jielongId}`)
  await button('更多').click()
  await page.getByRole('link', { name: /和另一个接龙合并/ }).click()
  await page.getByRole('link', { name: new RegExp(moves.title) }).click()
  await type(/^为什么合并/, '照片里是同一种绿线')
  await photograph('merge-form')
  await button('合并').click()
  await page.getByRole('alertdialog').getByRole('button', { name: '合并' }).click()
  await page.getByText('3 人', { exact: true }).filter({ visible: true }).first().waitFor()
  await photograph('merged')

  // The card of the other one leads here.
  const member = await world.visit('aqing')
  await member.open(`/packages/jielong/read/index?groupId=${groupId}&jielongId=${moves.jielongId}`)
  await member.page.getByText('3 人', { exact: true }).filter({ visible: true }).first().waitFor()
  await member.page.getByText(/并入|合并/).filter({ visible: true }).first().waitFor()
  await member.photograph('led-to-the-root')

  await button(/拆开/).first().click()
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: '拆开' }).click()
  await page.getByText('2 人', { exact: true }).filter({ visible: true }).first().waitFor()
  await photograph('unmerged')
  expect((await owner.mustCall('jielong.read', { groupId, jielongId: stays.jielongId })).board).toEqual(before.board)
  expect((await owner.mustCall('jielong.read', { groupId, jielongId: moves.jielongId })).people).toBe(2)
  expect((await owner.mustCall('jielong.history', { groupId, jielongId: stays.jielongId })).items.map(({ what }) => what)).toEqual(['unmerged', 'merged', 'started'])
})
