import { gzipSync } from 'node:zlib'
import { journey, type Visitor } from '../support/browser'
import { withinBudget } from '../support/figures'
import { expectPicture } from '../support/pictures'

const cloud = journey()

/** Friday 20 November 2026, ten in the morning in China. */
const TOLD = Date.UTC(2026, 10, 20, 2)
const LOOKED_AT = TOLD + 3.5 * 3_600_000
const MINUTE = 60_000

interface Scene { groupId: string; jielongId: string; caseId: string; watchdogId: string; inRepairId: string }

/** Somebody in a group of their own, whose phone went in for repair nine days before, and who has written to the seller. */
async function tellOfRepair(): Promise<string> {
  const zhao = cloud.as('赵敏')
  const group = await cloud.aGroup(zhao, { name: '青禾 X1 维修群' })
  const { caseId } = await cloud.aCase(zhao, group, { boughtOn: '2026-03-01', faultSince: '2026-10-28', faultCode: 'TOUCH.FAIL', fault: '屏幕下半边点不动', wishes: ['replace'], demand: '希望修好；修不好再换。' })
  await zhao.mustCall('repair.dropOff', { caseId, slip: {
    provider: 'official', shop: '青禾服务中心', droppedOffOn: '2026-11-11', promisedOn: '2026-11-16', fault: '触控失灵', slipNumber: '', progressLink: '', quotedFen: 0, cause: 'unknown', record: 'given', spare: 'notAsked',
  } })
  const words = { story: '用了半年，下半边点不动。', contact: '', request: '' }
  await zhao.mustCall('channel.take', { caseId, words, isAlreadyDone: false, step: { channel: 'brand', takenOn: '2026-11-17', number: '', against: '青禾商城', asked: '尽快修好' } })
  return caseId
}

/** One after the other, a minute apart: the same picture each time. */
async function tell(): Promise<Scene> {
  await cloud.clock.set(TOLD)
  const wang = cloud.as('王建国')
  const group = await cloud.aGroup(wang, { name: '青禾 X1 互助群', about: '用青禾手机遇到问题的朋友，一起把情况记清楚，互相帮忙。' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(wang, group, { about: '同型号、屏幕出绿线的都可以来登记，请带上购买时间和系统版本。' })
  await cloud.aSignup(wang, group, { title: '周六线下检测开放日报名', capacity: 5 })
  const people = ['林小雨', '孙师傅', '老陈修表', '周末骑行', '青山']
  let caseId = ''
  for (const [at, name] of people.entries()) {
    await cloud.clock.advance(MINUTE)
    const member = await cloud.aMember(name, group)
    const filed = await cloud.aCase(member, group, { systemVersion: at % 2 === 0 ? '3.2.1' : '3.1.8', channel: at % 2 === 0 ? 'brandOnline' : 'retailer' })
    await member.mustCall('jielong.join', { groupId, jielongId, with: { caseId: filed.caseId } })
    if (at === 0) caseId = filed.caseId
  }
  const lin = cloud.as('林小雨')
  await lin.mustCall('evidence.writeNote', { kind: 'contact', note: '11 月 18 日 客服说先寄回检测，来回七天。' })
    .then(({ evidenceId }) => lin.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] }))
  const [latest] = (await lin.mustCall('case.list', { groupId })).items
  await lin.mustCall('moderation.report', { groupId, subject: { noun: 'case', id: latest!.caseId }, reason: 'falseClaim', note: '描述和照片对不上，请看一下。' })
  const watchdog = await cloud.aGroup(cloud.as('陈编辑'), { kind: 'watchdog', name: '城市消费观察' })
  return { groupId, jielongId, caseId, watchdogId: watchdog.groupId, inRepairId: await tellOfRepair() }
}

let scene: Scene
beforeAll(async () => {
  scene = await tell()
}, 300_000)

async function see(visitor: Visitor, route: string, text: string | RegExp): Promise<void> {
  await visitor.page.clock.setFixedTime(LOOKED_AT)
  await visitor.open(route)
  await visitor.page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 60_000 })
  await visitor.page.waitForFunction(() => document.querySelectorAll('.taro_page [aria-busy="true"]').length === 0, undefined, { timeout: 60_000 })
}

interface Key { name: string; who: string; route(scene: Scene): string; text: string; isDesk?: true }

const KEYS: Key[] = [
  { name: 'home', who: '林小雨', route: () => '/pages/home/index', text: '青禾 X1 互助群' },
  { name: 'group', who: '林小雨', route: ({ groupId }) => `/packages/group/home/index?groupId=${groupId}`, text: '绿屏/绿线' },
  { name: 'file-case', who: '林小雨', route: ({ groupId }) => `/pages/file-case/index?groupId=${groupId}`, text: '品牌' },
  { name: 'case', who: '林小雨', route: ({ groupId, caseId }) => `/packages/case/read/index?groupId=${groupId}&caseId=${caseId}`, text: '屏幕右侧出现一条绿线' },
  { name: 'board', who: '周末骑行', route: ({ groupId, jielongId }) => `/packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`, text: '系统版本' },
  { name: 'templates', who: '林小雨', route: () => '/packages/template/list/index', text: '屏幕故障' },
  { name: 'queue', who: '王建国', route: ({ groupId }) => `/packages/admin/queue/index?groupId=${groupId}`, text: '描述和照片对不上' },
  { name: 'exports', who: '陈编辑', route: ({ watchdogId }) => `/packages/admin/exports/index?groupId=${watchdogId}`, text: '型号' },
  { name: 'rights', who: '赵敏', route: () => '/pages/rights/index', text: '触控失灵' },
  { name: 'what-may-be-asked', who: '赵敏', route: ({ inRepairId }) => `/packages/rights/assess/index?caseId=${inRepairId}`, text: '备用机' },
  { name: 'repairs', who: '赵敏', route: ({ inRepairId }) => `/packages/repair/list/index?caseId=${inRepairId}`, text: '第 9 天' },
  { name: 'channels', who: '赵敏', route: ({ inRepairId }) => `/packages/channel/list/index?caseId=${inRepairId}`, text: '还可以走的路' },
  { name: 'letter', who: '赵敏', route: ({ inRepairId }) => `/packages/channel/letter/index?caseId=${inRepairId}&kind=brand`, text: '信是这样的' },
  { name: 'queue-at-the-desk', who: '王建国', route: ({ groupId }) => `/packages/admin/queue/index?groupId=${groupId}`, text: '描述和照片对不上', isDesk: true },
]

test.each(KEYS)('$name looks as it did when somebody looked at it', async ({ name, who, route, text, isDesk }) => {
  const visitor = await cloud.visit(who, isDesk ? { isDesk } : {})
  await see(visitor, route(scene), text)
  await expectPicture(visitor.page, name)
}, 180_000)

test('the first page costs its budget of scripts and styles', async () => {
  const visitor = await cloud.visit('林小雨')
  const loaded: Promise<number>[] = []
  visitor.page.on('response', (response) => {
    if (['script', 'stylesheet'].includes(response.request().resourceType())) loaded.push(response.body().then((body) => gzipSync(body).length))
  })
  await see(visitor, '/pages/home/index', '青禾 X1 互助群')
  withinBudget('h5 first load', `home, ${loaded.length} files`, (await Promise.all(loaded)).reduce((sum, bytes) => sum + bytes, 0))
}, 180_000)
