import path from 'node:path'
import { aReport } from '../support/builders'
import { journey } from '../support/browser'
import { repository } from '../support/places'

const cloud = journey()

const FAULTS = ['屏幕右侧出现一条绿线', '用了半年突然绿屏', '开机就有绿线', '绿线从上到下一整条', '没摔过，出绿线', '升级以后出现绿线', '充电以后有绿线', '屏幕发绿', '绿线越来越粗']

/** Nine people with the same phone and the same fault, each with a case in one 接龙. */
async function nineOthers() {
  const group = await cloud.aGroup(cloud.as('wang'), { name: '青禾 X1 互助群' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(cloud.as('wang'), group)
  for (const [at, fault] of FAULTS.entries()) {
    const other = await cloud.aMember(`other-${at}`, group)
    await other.mustCall('jielong.join', { groupId, jielongId, with: { report: aReport({ fault }), evidenceIds: [], sharing: [] } })
  }
  return { group, groupId, jielongId }
}

test('a member files a case and finds nine others', async () => {
  const { group, groupId, jielongId } = await nineOthers()
  const lin = await cloud.aMember('lin', group)
  const { page, open, button, type, photograph } = await cloud.visit('lin')

  await open(`/pages/file-case/index?groupId=${groupId}`)
  await type(/^品牌/, '青禾')
  await type(/^型号/, '青禾 X1')
  await button('下一步').click()

  await type(/^一句话写下故障/, '屏幕右边有一条绿线，重启也在')
  await page.getByText('9 人报过同样的问题').waitFor()
  await page.getByText('9 人参加 · 同型号 · 同为绿屏/绿线').waitFor()
  await photograph('a-member-finds-nine-others')
  await button('加入这个接龙').click()
  await page.getByRole('radio', { name: '严重影响使用' }).click()

  // The person closes the page half-way: what was written is there again.
  await page.getByRole('radio', { name: '绿屏/绿线', checked: true }).waitFor()
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('serious'))
  await page.reload()
  await page.getByText('接着上次写的').waitFor()
  await page.getByLabel(/^一句话写下故障/).waitFor()
  expect(await page.getByLabel(/^一句话写下故障/).inputValue()).toBe('屏幕右边有一条绿线，重启也在')

  await button('下一步').click()
  await page.getByText('没有购买凭证，很难说明从谁那里买的').waitFor()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('添加故障证据').first().click()])
  await chooser.setFiles(path.join(repository, 'miniprogram/src/assets/tab/me.png'))
  const evidence = button('故障证据照片 1').first()
  // In full, and out of it again: by key, by the way back, by its button. The form stays where it was.
  for (const close of [() => page.keyboard.press('Escape'), () => page.goBack(), () => button('关闭').click()]) {
    await evidence.click()
    await page.getByRole('dialog', { name: '看大图' }).waitFor()
    await close()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(page.url()).toContain('/pages/file-case/index')
  }
  await button('下一步').click()
  await button('提交').click()
  await page.getByText('请至少选一项诉求').waitFor()
  await page.getByRole('checkbox', { name: '维修' }).click()
  // A double tap files one case.
  await button('提交').dblclick()

  await page.getByText('案例已提交').waitFor()
  await page.getByText('10 人', { exact: true }).waitFor()
  await photograph('a-member-has-filed-a-case')
  const { board, myEntry } = await lin.mustCall('jielong.read', { groupId, jielongId })
  expect(board.people).toBe(10)
  expect(myEntry).not.toBeNull()
  expect((await lin.mustCall('case.listMine', {})).items.map(({ fault }) => fault)).toEqual(['屏幕右边有一条绿线，重启也在'])

  await button('看我的案例').click()
  await page.getByText('所在的接龙').waitFor()
  await page.getByText('下一步：补上购买凭证').waitFor()

  // An edit that is left half-way is kept, and the case says so.
  await page.getByText('修改内容').click()
  const model = page.getByRole('textbox', { name: '型号' })
  await model.fill('青禾 X1 Pro')
  await page.goBack()
  await page.getByText('有没保存的修改').waitFor()
  await button('接着改').click()
  await page.getByText('接着上次没保存的修改').waitFor()
  expect(await model.inputValue()).toBe('青禾 X1 Pro')

  // It stands in a 接龙 of one model: out of that from here, then it can be saved.
  await button('保存').click()
  await page.getByText('请先退出接龙，再改型号或故障').waitFor()
  await button('退出这个接龙').click()
  await page.getByRole('alertdialog').getByRole('button', { name: '退出' }).click()
  await page.getByText('已退出，现在可以保存了').waitFor()
  await button('保存').click()
  await page.getByText('已保存').waitFor()
  expect((await lin.mustCall('case.listMine', {})).items).toMatchObject([{ model: 'X1 Pro' }])
  expect((await lin.mustCall('jielong.read', { groupId, jielongId })).people).toBe(9)
})
