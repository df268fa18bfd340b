import { plainPng } from '../shared/samples/pictures'
import { journey, type Visitor } from '../support/browser'
import { addInside } from '../support/look-inside'
import { axeSays, settled, whatIsSmall, whatOverflows } from '../support/page-checks'
import { aConfirmedFile, checked } from '../support/upload'

const cloud = journey({ mediaCheckDelay: 10 })

const MANY = 500
const PHOTOS = 10
/** Sixty characters with hardly a place to break, and a fault that fills its four fields with 2,700. */
const LONG_NAME = `${'Aa1'.repeat(10)}${'很长的昵称'.repeat(6)}`
const LONG_FAULT = `${'屏幕右侧出现一条绿线。'.repeat(220)}${'x'.repeat(80)}`

interface Scene { groupId: string; jielongId: string; caseId: string }

/** Copies of one document, each with an id and an order of its own. */
async function copies(collection: string, query: object, change: (at: number) => object): Promise<void> {
  const [doc] = await cloud.documents(collection, query)
  if (!doc) throw new Error(`Nothing to copy in ${collection}.`)
  const numbered = (value: unknown, at: number) => (typeof value === 'string' ? `${value}${at}` : value)
  await addInside(cloud.emulator, collection, Array.from({ length: MANY - 1 }, (_, at) => ({ ...doc, _id: `${doc._id}${at}`, order: numbered(doc.order, at), ...change(at) })))
}

async function tell(): Promise<Scene> {
  const wang = cloud.as('wang')
  const group = await cloud.aGroup(wang, { name: '青禾'.repeat(15), about: '用青禾手机遇到问题的朋友。'.repeat(20) })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(wang, group, { title: '屏幕绿线'.repeat(10) })
  const lin = await cloud.aMember('lin', group)
  await lin.mustCall('person.rename', { nickname: LONG_NAME })
  const { caseId } = await cloud.aCase(lin, group, { fault: LONG_FAULT.slice(0, 200), steps: LONG_FAULT.slice(0, 1_000), tried: LONG_FAULT.slice(-1_000), demand: LONG_FAULT.slice(0, 500), shop: '店'.repeat(40) })
  await lin.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
  for (let at = 0; at < PHOTOS; at += 1) {
    const { evidenceId } = await aConfirmedFile(cloud.emulator, lin, { bytes: plainPng, name: `${'绿线'.repeat(20)}${at}.png` })
    await checked(cloud, evidenceId, 'pass')
    await lin.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })
  }
  await wang.mustCall('moderation.report', { groupId, subject: { noun: 'case', id: caseId }, reason: 'falseClaim', note: '长'.repeat(200) })
  const personId = await lin.personId()
  await copies('members', { groupId, personId }, (at) => ({ personId: `${personId}${at}` }))
  await copies('people', { _id: personId }, (at) => ({ openid: `copy-${at}`, nickname: `${LONG_NAME.slice(0, 50)}${at}` }))
  await copies('cases', { _id: caseId }, (at) => ({ authorId: `${personId}${at}` }))
  return { groupId, jielongId, caseId }
}

let scene: Scene
let visitor: Visitor
beforeAll(async () => {
  scene = await tell()
  visitor = await cloud.visit('wang')
}, 300_000)

const PAGES: [name: string, route: (scene: Scene) => string][] = [
  ['home', () => '/pages/home/index'],
  ['group', ({ groupId }) => `/packages/group/home/index?groupId=${groupId}`],
  ['members', ({ groupId }) => `/packages/group/members/index?groupId=${groupId}`],
  ['cases', ({ groupId }) => `/packages/case/list/index?groupId=${groupId}`],
  ['case', ({ groupId, caseId }) => `/packages/case/read/index?groupId=${groupId}&caseId=${caseId}`],
  ['board', ({ groupId, jielongId }) => `/packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`],
  ['queue', ({ groupId }) => `/packages/admin/queue/index?groupId=${groupId}`],
]

test('five hundred people, ten photos, sixty characters of name and thousands of fault fit on every key page', async () => {
  const { page, openAnew, photograph } = visitor
  const wrong: string[] = []
  for (const [name, route] of PAGES) {
    await page.setViewportSize({ width: 390, height: 844 })
    await openAnew(route(scene))
    await settled(page)
    await photograph(`most-${name}`)
    wrong.push(...[...(await whatOverflows(page)), ...(await axeSays(page)), ...(await whatIsSmall(page))].map((each) => `${name}: ${each}`))
    await page.setViewportSize({ width: 320, height: 700 })
    wrong.push(...(await whatOverflows(page)).map((each) => `${name} at 320 px: ${each}`))
  }
  expect(wrong).toEqual([])
}, 600_000)
