import { emulated } from '../support/emulated'
import { withinBudget } from '../support/figures'
import { until } from '../support/until'
import { openWeapp } from './harness/app'
import type { WeappPage } from './harness/page'

const cloud = emulated()

const SENTENCE = '屏幕右边有一条绿线，从升级以后开始，越来越粗。'
const long = (length: number): string => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length)

async function key(page: WeappPage, field: string, before: string): Promise<void> {
  await page.type(field, before)
  withinBudget('weapp key', `letter ${before.length + 1} in ${field}`, await page.bytesOf(() => page.type(field, `${before}了`)))
  expect(page.shown(field)).toBe(`${before}了`)
}

async function atTheFault(name: string) {
  const group = await cloud.aGroup(cloud.as('wang'), { name })
  await cloud.aMember('lin', group)
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(`pages/file-case/index?groupId=${group.groupId}`)
  await page.type('品牌', '青禾')
  await page.type('型号', '青禾 X1')
  await page.tap('下一步')
  return { app, page, group }
}

test('a key in a long text sends next to nothing, also while its letters are counted, and a text that is full is cut', async () => {
  const { page } = await atTheFault('长文字的群')
  await page.tap('再写经过和试过的办法')
  await key(page, '怎样会出现', long(300))
  await key(page, '怎样会出现', long(900))
  expect(page.text()).toContain('901 / 1000')
  await page.type('怎样会出现', long(1200))
  expect(page.shown('怎样会出现')).toBe(long(1000))
  expect(page.text()).toContain('1000 / 1000')
  await key(page, '已经试过什么', long(900))

  const { groupId } = await cloud.aGroup(cloud.as('wang'), { name: '长说明的群' })
  const start = await (await openWeapp(cloud, { as: 'wang' })).open(`packages/jielong/start/index?groupId=${groupId}&kind=signup`)
  await key(start, '说明', long(480))
})

test('a story is cut to its first sentences on the phone, and again when the same one is written anew', async () => {
  const { page } = await atTheFault('挪动的群')
  const story = `  ${long(400)}`
  const first = SENTENCE.repeat(Math.floor(200 / SENTENCE.length))
  for (const _time of ['once', 'again']) {
    await page.type('一句话写下故障', story)
    expect(page.shown('一句话写下故障')).toBe(story)
    await page.tap('把后面的挪过去')
    expect(page.shown('一句话写下故障')).toBe(first)
  }
  expect(page.shown('怎样会出现').startsWith('屏幕右边')).toBe(true)
})

test('a draft stands in its fields after the app was closed, and what is typed behind it costs a letter', async () => {
  const { app, page, group } = await atTheFault('草稿的群')
  await page.tap('再写经过和试过的办法')
  await page.type('怎样会出现', long(900))
  await page.type('一句话写下故障', SENTENCE)
  await until('the draft is on the phone', () => app.storage.keys().some((slot) => JSON.stringify(app.storage.get(slot)).includes(`"${SENTENCE}"`)))
  const later = await openWeapp(cloud, { as: 'lin' })
  for (const slot of app.storage.keys()) later.storage.set(slot, app.storage.get(slot))
  const again = await later.open(`pages/file-case/index?groupId=${group.groupId}`)
  expect(again.shown('怎样会出现')).toBe(long(900))
  expect(again.shown('一句话写下故障')).toBe(SENTENCE)
  await key(again, '怎样会出现', long(900))
})
