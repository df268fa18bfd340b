import { dayOf } from '@shouhou/shared'
import { emulated } from '../support/emulated'
import type { Person } from '../support/person'
import { until } from '../support/until'
import { openWeapp } from './harness/app'

const REMINDER_TEMPLATE = 'a-template-of-the-test'
const cloud = emulated({ environment: { REMINDER_TEMPLATE } })

const KEY = 200
const TAP = 2_048
const NO_WORDS = { story: '', contact: '', request: '' }

async function aCaseOf(name: string) {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: `${name}的群` })
  const author = await cloud.aMember(name, group)
  const { caseId } = await cloud.aCase(author, group)
  return { author, caseId }
}

const taken = (author: Person, caseId: string, channel: '12315' | 'association' | 'brand') =>
  author.mustCall('channel.take', { caseId, step: { channel, takenOn: '2025-09-20', number: '', against: '', asked: '' }, words: NO_WORDS, isAlreadyDone: false })

test('from the case’s ways to the letter, copied as it stands and opened as a document', async () => {
  const { caseId } = await aCaseOf('lin')
  const app = await openWeapp(cloud, { as: 'lin' })
  const page = await app.open(`packages/channel/list/index?caseId=${caseId}`)
  await page.tap('下一步：卖家或品牌')
  expect(app.page.shown('事情的经过')).toContain('亮屏就有')
  await app.page.type('想要什么结果', '请免费换屏')
  const words = '九月十日早上起床发现屏幕右边有一条绿线，亮屏一直在'
  await app.page.type('事情的经过', words.slice(0, -1))
  expect(await app.page.bytesOf(() => app.page.type('事情的经过', words))).toBeLessThanOrEqual(KEY)
  await app.page.tap('写给卖家或品牌的信')

  expect(app.page.text()).toContain(words)
  expect(app.page.text()).toContain('打印或粘贴之后自己填')
  await app.page.tap('复制全文')
  expect(app.clipboard()).toContain(words)
  expect(app.clipboard()).toContain('请免费换屏')
  expect(app.clipboard()).toMatch(/致：.*\n/)
  await app.page.tap('存成 Word')
  expect(app.handedOn).toMatchObject([{ way: 'shown', name: expect.stringMatching(/\.docx$/) }])
  expect(app.handedOn[0]?.bytes.subarray(0, 2).toString()).toBe('PK')
})

test('what is written in the letter’s sheet is in the letter once the sheet is closed, and the letter is not sent with each key', async () => {
  const { caseId } = await aCaseOf('chen')
  const app = await openWeapp(cloud, { as: 'chen' })
  const page = await app.open(`packages/channel/letter/index?caseId=${caseId}&kind=12315`)
  await page.tap('改我自己的话')
  await page.type('和卖家怎么谈的', '九月十二日打过客服')
  expect(await page.bytesOf(() => page.type('和卖家怎么谈的', '九月十二日打过客服电话'))).toBeLessThanOrEqual(KEY)
  await page.tap('写好了')
  expect(page.text()).toContain('九月十二日打过客服电话')
  await page.tap('改我自己的话')
  await page.type('想要什么结果', '不赔就发到抖音')
  await page.tap('写好了')
  expect(page.text()).toContain('有几句话听起来像威胁')
  expect(page.text()).not.toContain('复制全文')
  await page.tap('改我自己的话', 0)
  await page.type('想要什么结果', '请免费换屏')
  await page.tap('写好了')
  expect(page.text()).toContain('复制全文')
  const [box] = page.nodes().filter(({ attributes }) => attributes['aria-role'] === 'checkbox')
  expect(await page.bytesOf(() => page.fire(box!, 'tap'))).toBeLessThanOrEqual(TAP)

  const take = await app.open(`packages/channel/take/index?caseId=${caseId}&channel=brand`)
  expect(take.shown('和卖家怎么谈的')).toBe('九月十二日打过客服电话')
})

test('a threat is said beside the field and stops the letter, also without a network; taken out, it may be written', async () => {
  const { caseId } = await aCaseOf('zhao')
  const app = await openWeapp(cloud, { as: 'zhao' })
  const page = await app.open(`packages/channel/take/index?caseId=${caseId}&channel=brand`)
  app.setOnline(false)
  await page.type('想要什么结果', '不赔就发到抖音')
  expect(page.text()).toContain('这样写不好')
  expect(page.text()).not.toContain('写给卖家或品牌的信')
  await page.type('想要什么结果', '请免费换屏')
  expect(page.text()).not.toContain('这样写不好')
  expect(page.text()).toContain('写给卖家或品牌的信')
})

test('12315 is stopped after the association; only what is really done can be written down, with what it means', async () => {
  const { author, caseId } = await aCaseOf('qian')
  await taken(author, caseId, 'association')
  const app = await openWeapp(cloud, { as: 'qian' })
  const list = await app.open(`packages/channel/list/index?caseId=${caseId}`)
  expect(list.text()).toContain('先等一等')
  const page = await app.open(`packages/channel/take/index?caseId=${caseId}&channel=12315`)
  expect(page.text()).toContain('已经向消费者协会提交，先等它的答复')
  expect(page.text()).toContain('第十六条')
  expect(page.text()).not.toContain('写12315投诉材料')

  await page.tap('已经做过了，照实记下')
  await page.type('编号', '1212025092200001')
  app.willAnswer(false)
  await page.tap('已经做过了，照实记下', 1)
  expect(app.shown.at(-1)).toMatchObject({ kind: 'modal', text: expect.stringContaining('还没有提交的，请先不要记') })
  expect((await author.mustCall('caseFile.read', { caseId })).steps).toHaveLength(1)
  await page.tap('已经做过了，照实记下', 1)
  expect((await author.mustCall('caseFile.read', { caseId })).steps).toMatchObject([{ channel: '12315', number: '1212025092200001' }, { channel: 'association' }])
})

test('after a step with a date WeChat is asked once, and what came back is written down and taken out', async () => {
  const { author, caseId } = await aCaseOf('sun')
  const app = await openWeapp(cloud, { as: 'sun' })
  const page = await app.open(`packages/channel/take/index?caseId=${caseId}&channel=12315`)
  await page.tap('我已经提交了')
  await page.tap('记下来')
  expect(app.stack.at(-1)).toBe('packages/channel/read/index')
  expect(app.page.text()).toContain('12315 决定是否受理')
  app.willSubscribe('reject')
  await app.page.tap('允许提醒一次')
  expect(app.page.text()).toContain('没关系，什么都没有少')
  expect((await author.mustCall('reminder.listMine', {})).wechat.left).toBe(0)

  await app.page.tap('记下答复')
  await app.page.tap('已受理')
  await app.page.type('对方怎么说', '短信通知受理')
  await app.page.tap('保存答复')
  expect(app.page.text()).toContain('收到的答复（1）')
  expect(app.page.text()).toContain('12315 调解的 60 日')
  await app.page.tap('删除这一步')
  expect(app.shown.filter(({ kind }) => kind === 'modal').at(-1)?.text).toContain('它的 1 条答复')
  expect((await author.mustCall('caseFile.read', { caseId })).steps).toEqual([])
})

test('my dates: done and not done, one message allowed, one date into the phone, all of them into a chat', async () => {
  const { author, caseId } = await aCaseOf('li')
  await taken(author, caseId, '12315')
  const app = await openWeapp(cloud, { as: 'li' })
  const page = await app.open('packages/rights/dates/index')
  expect(page.text()).toContain('12315 决定是否受理')
  const tap = await page.bytesOf(() => page.tap('办好了：12315 决定是否受理'))
  expect(tap).toBeLessThanOrEqual(TAP)
  expect(page.text()).toContain('已办好：12315 决定是否受理')
  await page.tap('还没办好：12315 决定是否受理')

  await page.tap('允许提醒一次')
  expect(page.text()).toContain('日子快到时微信会发一条消息')
  expect((await author.mustCall('reminder.listMine', {})).wechat.left).toBe(1)

  app.setCalendar(false)
  await page.tap('加到手机日历：12315 投诉的三年期限')
  expect(page.text()).toContain('还没有允许写手机日历')
  app.setCalendar(true)
  await page.tap('加到手机日历：12315 投诉的三年期限')
  expect(app.calendar).toMatchObject([{ title: expect.stringContaining('三年') }])

  await page.tap('全部存进日历')
  await until('the file is ready', () => page.text().includes('日历文件做好了'))
  await page.tap('发到聊天')
  expect(app.handedOn).toMatchObject([{ way: 'sent', name: expect.stringMatching(/\.ics$/) }])
  expect(app.handedOn[0]?.bytes.toString()).toContain('BEGIN:VCALENDAR')
})

test('a phone that is in repair has a date on day 8: WeChat may be allowed to tell of it there', async () => {
  const { author, caseId } = await aCaseOf('zhou')
  const { repairs: [repair] } = await author.mustCall('repair.dropOff', { caseId, slip: {
    provider: 'official', shop: '', droppedOffOn: dayOf(cloud.clock.now()), promisedOn: null, fault: '', slipNumber: '', progressLink: '', quotedFen: null, cause: 'unknown', record: 'given', spare: 'notAsked',
  } })
  const app = await openWeapp(cloud, { as: 'zhou' })
  const page = await app.open(`packages/repair/read/index?caseId=${caseId}&repairId=${repair?.repairId ?? ''}`)
  await page.tap('允许提醒一次')
  expect(page.text()).toContain('日子快到时微信会发一条消息')
  expect((await author.mustCall('reminder.listMine', {})).wechat.left).toBe(1)
})
