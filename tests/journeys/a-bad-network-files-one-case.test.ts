import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { aReport } from '../support/builders'
import { A_BROKEN_NETWORK, journey, type Visitor } from '../support/browser'

const cloud = journey()

const aRoom = async (name: string) => {
  const group = await cloud.aGroup(cloud.as(`${name}-owner`), {})
  const author = await cloud.aMember(name, group)
  return { author, groupId: group.groupId, visitor: await cloud.visit(name) }
}

const fillToEvidence = async ({ open, type, button, page }: Visitor, groupId: string): Promise<void> => {
  const { brand, model, fault } = aReport()
  await open(`/pages/file-case/index?groupId=${groupId}`)
  await type(/^品牌/, brand)
  await type(/^型号/, model)
  await button('下一步').click()
  await type(/^一句话写下故障/, fault)
  await page.getByRole('radio', { name: '绿屏/绿线' }).first().click()
  await page.getByRole('radio', { name: '严重影响使用' }).click()
  await button('下一步').click()
  await page.getByText('没有购买凭证，很难说明从谁那里买的').waitFor()
}

const fillToTheEnd = async (visitor: Visitor, groupId: string): Promise<void> => {
  await fillToEvidence(visitor, groupId)
  await visitor.button('下一步').click()
  await visitor.page.getByRole('checkbox', { name: '维修' }).click()
}

test('the reply is lost on the way: the app asks again by itself, and one case is filed', async () => {
  cloud.forgive(A_BROKEN_NETWORK)
  const { author, groupId, visitor } = await aRoom('lost')
  const { page, button } = visitor
  await fillToTheEnd(visitor, groupId)

  let lost = 0
  await page.route('**/functions/api', async (route) => {
    if (lost > 0 || !route.request().postData()?.includes('"case.file"')) return route.continue()
    lost += 1
    // The server files it; the phone never hears so.
    await route.fetch()
    await route.abort('connectionreset')
  })
  await button(/^提交$/).click()
  await page.getByText('案例已提交').waitFor()

  expect(lost).toBe(1)
  expect((await author.mustCall('case.listMine', {})).items).toHaveLength(1)
})

test('without a network the form says so and keeps everything; with it again the case is filed', async () => {
  cloud.forgive(A_BROKEN_NETWORK)
  const { author, groupId, visitor } = await aRoom('offline')
  const { page, button, context, photograph } = visitor
  await fillToTheEnd(visitor, groupId)

  await context.setOffline(true)
  await button(/^提交$/).click()
  // The app has given up trying by itself: with the network back any sooner it would file the case alone.
  await page.getByText('还没有提交', { exact: true }).waitFor()
  await page.getByText('暂时连不上网络').filter({ visible: true }).first().waitFor()
  await photograph('filing-without-a-network')
  expect((await author.mustCall('case.listMine', {})).items).toEqual([])

  await context.setOffline(false)
  await button(/^提交$/).click()
  await page.getByText('案例已提交').waitFor()
  expect((await author.mustCall('case.listMine', {})).items).toMatchObject([{ fault: aReport().fault }])
})

test('a page that is called a photo and a photo of 30 MB are refused in plain words, and nothing stays behind', async () => {
  const { groupId, visitor } = await aRoom('files')
  const { page, button, photograph } = visitor
  await fillToEvidence(visitor, groupId)

  // From a file, not from memory: 30 MB through the browser's debugging socket take longer than a slow machine waits.
  const folder = mkdtempSync(path.join(tmpdir(), 'photos-'))
  const add = async (name: string, content: string | Buffer): Promise<void> => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('添加故障证据').first().click()])
    await chooser.setFiles(file)
  }
  await add('绿线.jpg', '<!doctype html><script>alert(1)</script>')
  await page.getByText('这个文件的内容和它的类型对不上').filter({ visible: true }).first().waitFor()
  await photograph('a-page-called-a-photo')
  await add('很大.jpg', Buffer.alloc(30 * 1024 * 1024, 1))
  await page.getByText(/太大/).filter({ visible: true }).first().waitFor()
  await photograph('a-photo-of-30-mb')
  expect(await cloud.documents('evidence', { isConfirmed: true })).toEqual([])
  rmSync(folder, { recursive: true })
})
