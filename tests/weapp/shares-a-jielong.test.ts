import type { Report } from '@shouhou/shared/case'
import { emulated } from '../support/emulated'
import { until } from '../support/until'
import { openWeapp } from './harness/app'

const cloud = emulated()

interface Card { title: string; path: string; imageUrl?: string }

const scene = async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group, { title: '换了两次屏还是绿线' })
  return { owner, group, groupId, jielongId, page: `packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`, poster: `packages/jielong/poster/index?groupId=${groupId}&jielongId=${jielongId}` }
}
type Scene = Awaited<ReturnType<typeof scene>>

const join = async ({ group, groupId, jielongId }: Scene, name: string, report: Partial<Report> = {}) => {
  const member = await cloud.aMember(name, group)
  const { caseId } = await cloud.aCase(member, group, report)
  await member.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
}

describe('the share card', () => {
  test('carries a picture drawn for this 接龙, which was ready before the tap and cost no setData', async () => {
    const here = await scene()
    await join(here, 'lin')
    const app = await openWeapp(cloud, { as: 'wang' })
    const page = await app.open(here.page)
    expect(app.drawn).toMatchObject([{ width: 750, height: 600, texts: ['售后接龙', '青禾 X1 互助群', '换了两次屏还是绿线', '青禾 X1', '1', '人已接龙'] }])

    expect(await page.bytesOf(() => page.tap('发到微信群'))).toBe(0)
    const card = page.shared.at(-1) as Card
    expect(card.title).toContain('换了两次屏还是绿线')
    expect(card.path).toContain(`jielongId=${here.jielongId}`)
    expect(card.imageUrl).toBe(app.drawn[0]?.path)
  })

  test('is drawn again when somebody joins, and never shows an old number', async () => {
    const here = await scene()
    const app = await openWeapp(cloud, { as: 'wang' })
    const page = await app.open(here.page)
    expect(app.drawn.at(-1)?.texts).toContain('刚开始接龙')
    await join(here, 'zhou')
    await page.call('onPullDownRefresh')
    expect(app.drawn.at(-1)?.texts).toEqual(expect.arrayContaining(['1', '人已接龙']))
    await page.tap('发到微信群')
    expect((page.shared.at(-1) as Card).imageUrl).toBe(app.drawn.at(-1)?.path)
    expect(app.drawn).toHaveLength(2)
  })

  test('goes without a picture from a phone that does not draw', async () => {
    const here = await scene()
    const app = await openWeapp(cloud, { as: 'wang' })
    app.setDrawing(false)
    const page = await app.open(here.page)
    await page.tap('发到微信群')
    const card = page.shared.at(-1) as Card
    expect(card.path).toContain(`jielongId=${here.jielongId}`)
    expect(card).not.toHaveProperty('imageUrl')
  })
})

describe('a scanned code', () => {
  test('opens the 接龙 in its group, also for somebody from outside', async () => {
    const here = await scene()
    await cloud.as('xiaoman').registered()
    const app = await openWeapp(cloud, { as: 'xiaoman', scene: 1047 })
    const page = await app.open(`packages/jielong/read/index?scene=${here.jielongId}`)
    expect(page.text()).toContain('换了两次屏还是绿线')
    expect(page.text()).toContain('我也是，加入')
    expect(page.text()).toContain('邀请码')
  })

  test('of something that is gone says so', async () => {
    await cloud.as('xiaoman').registered()
    const app = await openWeapp(cloud, { as: 'xiaoman', scene: 1047 })
    expect((await app.open('packages/jielong/read/index?scene=jnothingthere')).text()).toContain('没有找到这个接龙')
  })
})

describe('the poster', () => {
  test('has the code that the cloud made, says the same to who does not see it, and goes into the album', async () => {
    const here = await scene()
    await join(here, 'qian')
    const app = await openWeapp(cloud, { as: 'wang' })
    const page = await app.open(here.poster)
    const [drawn] = app.drawn
    expect(drawn).toMatchObject({ width: 750, height: 1160, pictures: [expect.stringContaining(`code-${here.jielongId}`)] })
    expect(drawn?.texts).toEqual(expect.arrayContaining(['青禾 X1 互助群', '1', '人已接龙']))
    expect(drawn?.texts.join('')).toContain('换了两次屏还是绿线')
    expect(drawn?.texts.join('')).toContain('微信扫一扫，看看是不是同一个问题')
    const spoken = page.nodes().map(({ attributes }) => String(attributes['aria-label'] ?? '')).find((label) => label.startsWith('海报'))
    expect(spoken).toContain('换了两次屏还是绿线。青禾 X1。1 人已接龙')

    await page.tap('保存到相册')
    expect(app.album).toEqual([drawn?.path])
    expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '海报已保存' })
  })

  test('who once refused the album is led to the settings, and can save then', async () => {
    const here = await scene()
    const app = await openWeapp(cloud, { as: 'wang' })
    app.setAlbum(false)
    const page = await app.open(here.poster)
    await page.tap('保存到相册')
    expect(page.text()).toContain('还没有允许保存到相册')
    await page.tap('去设置里允许')
    app.setAlbum(true)
    expect(page.text()).not.toContain('还没有允许保存到相册')
    await page.tap('保存到相册')
    expect(app.album).toHaveLength(1)
  })

  test('while WeChat draws no codes it says so, and tries again', async () => {
    const here = await scene()
    cloud.emulator.openApisDown.add('wxacode.getUnlimited')
    const app = await openWeapp(cloud, { as: 'wang' })
    const page = await app.open(here.poster)
    expect(page.text()).toContain('微信现在画不出小程序码，请过一会儿再试。')
    expect(app.drawn).toEqual([])
    cloud.emulator.openApisDown.clear()
    await page.tap('再试一次')
    expect(page.text()).toContain('保存到相册')
  })

  test('without a network it says so, and is drawn when it is back', async () => {
    const here = await scene()
    const app = await openWeapp(cloud, { as: 'wang' })
    await app.open(here.page)
    app.setOnline(false)
    const page = await app.open(here.poster)
    // A lost request is sent again after a while, which is longer than a page takes to rest.
    await until('暂时连不上网络', () => page.text().includes('暂时连不上网络'))
    app.setOnline(true)
    await page.tap('再试一次')
    expect(page.text()).toContain('保存到相册')
  })
})
