import { journey } from '../support/browser'

const world = journey()

const OLDER = '#接龙\n绿线登记\n\n1. 张三 14.1\n2. 李四 黑屏\n3. 王五 14.2'
const NEWER = '#接龙\n绿线登记\n\n1. 张三 14.1\n2. 李四 黑屏\n3. 赵六 也有'

test('a member pastes two diverged copies, sees who was lost before anything is kept, keeps them, and claims the own line', async () => {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, {})
  const { jielongId } = await world.aJielong(owner, group)
  const lin = await world.aMember('lin', group)
  const place = { groupId: group.groupId, jielongId }

  const { open, page, button, type, photograph } = await world.visit('lin')
  await open(`/packages/jielong/paste/index?groupId=${group.groupId}&jielongId=${jielongId}`)
  await button('自己粘贴或打字').click()
  await type('接龙文字', '大家好')
  await button('加上这一份').click()
  await page.getByText('没有读出接龙').waitFor()
  for (const copy of [OLDER, NEWER]) {
    await type('接龙文字', copy)
    await button('加上这一份').click()
  }

  await page.getByText('4 条', { exact: true }).waitFor()
  await page.getByText('最新的一份里没有的 1 条').waitFor()
  await page.getByText('王五：14.2').filter({ visible: true }).first().waitFor()
  await photograph('paste-preview')
  expect((await lin.mustCall('jielong.lines', place)).items).toEqual([])

  await button('存下 4 条').click()
  await page.getByText('存下了 4 条').waitFor()
  await photograph('paste-kept')
  await button('去看看').click()
  await button('这条是我：王五').click()
  await page.getByText('是我', { exact: true }).waitFor()
  await photograph('paste-lines')
  expect((await lin.mustCall('jielong.lines', place)).items.find(({ isMine }) => isMine)).toMatchObject({ name: '王五' })
  expect((await lin.mustCall('jielong.read', place)).people).toBe(0)
})

test('what was copied is read from the clipboard; what was kept by mistake is taken back', async () => {
  const owner = world.as('chen')
  const group = await world.aGroup(owner, { name: '撤回的群' })
  const { jielongId } = await world.aJielong(owner, group)
  const { open, page, button } = await world.visit('chen')
  await open(`/packages/jielong/paste/index?groupId=${group.groupId}&jielongId=${jielongId}`)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(text => navigator.clipboard.writeText(text), OLDER)
  await button('贴上刚复制的文字').click()
  await button('存下 3 条').click()
  await button('撤回').click()
  await page.getByText('撤回了 3 条').waitFor()
  expect((await owner.mustCall('jielong.lines', { groupId: group.groupId, jielongId })).items).toEqual([])
})
