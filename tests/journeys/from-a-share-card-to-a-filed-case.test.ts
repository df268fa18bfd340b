import type { Page } from 'playwright-core'
import type { GroupView } from '@shouhou/shared/group'
import { aReport } from '../support/builders'
import { A_BROKEN_NETWORK, journey } from '../support/browser'
import { counted } from '../support/counted'
import { hasFocus } from '../support/focus'

const cloud = journey()

// From the card to the filed case; typing and choosing a field are no taps, every press of anything else is.
const MOST_TAPS = 6
// Two minutes at the pace of somebody who writes with one finger.
const MOST_LETTERS = 80

const OTHERS = ['zhao', 'qian', 'sun']

/** A 接龙 with three people in it, and the address that its share card carries. */
async function aSharedJielong(name: string) {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const { groupId, inviteCode } = group
  const { jielongId } = await cloud.aJielong(owner, group)
  for (const other of OTHERS) {
    const member = await cloud.aMember(`${name}-${other}`, group)
    await member.mustCall('jielong.join', { groupId, jielongId, with: { report: aReport(), evidenceIds: [], sharing: [] } })
  }
  const card = `/packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}&code=${inviteCode ?? ''}`
  return { owner, group, groupId, jielongId, card }
}

const sayHowBad = async ({ page }: { page: Page }): Promise<void> => {
  await page.getByRole('radio', { name: '严重影响使用' }).click()
  await page.getByRole('checkbox', { name: '维修' }).click()
}

/** Registered once, in the group once, one case, one entry that counts it. */
async function proveIt(name: string, nickname: string, { owner, group, groupId, jielongId }: { owner: ReturnType<typeof cloud.as>; group: GroupView; groupId: string; jielongId: string }, fault: string) {
  const somebody = cloud.as(name)
  const { person } = await somebody.mustCall('person.me', {})
  expect(person?.nickname).toBe(nickname)
  const members = (await owner.mustCall('group.members', { groupId })).items.filter(({ personId }) => personId === person?.personId)
  expect(members).toMatchObject([{ nickname, role: 'member' }])
  const cases = (await somebody.mustCall('case.listMine', {})).items
  expect(cases).toMatchObject([{ groupId, fault, faultCode: 'DISP.GREEN', impact: 'serious', wishes: ['repair'] }])
  const { people, myEntry } = await somebody.mustCall('jielong.read', { groupId, jielongId })
  expect(people).toBe(OTHERS.length + 1)
  expect(myEntry).toMatchObject({ place: 'seated', content: { kind: 'fault', caseId: cases[0]?.caseId } })
  expect((await cloud.documents('cases', { groupId: group.groupId })).length).toBe(OTHERS.length + 1)
}

const FAULT = '屏幕右边有一条绿线，重启也在'

test('somebody who has never used the app opens a share card and has a filed case in the 接龙, in few taps', async () => {
  const shared = await aSharedJielong('card')
  const visitor = await cloud.visit('xinren')
  const { page, open, button, photograph } = visitor
  const { taps, letters, write } = await counted(visitor)

  await open(shared.card)
  await page.getByText('3 人', { exact: true }).waitFor()
  await page.getByText('青禾 X1 绿屏/绿线').filter({ visible: true }).first().waitFor()
  await page.getByText(/在“青禾 X1 互助群”里/).waitFor()
  // What is stored and the rules are read before the tap that agrees to them.
  await page.getByText('我们会保存什么').waitFor()
  await page.getByText('先报案例，再参加接龙').waitFor()
  await photograph('from-a-card-1-the-door')
  expect((await cloud.as('xinren').mustCall('person.me', {})).person).toBeNull()

  await write(/^怎么称呼您/, '老周')
  await button('我也是，同意并加入').click()
  await page.getByText('已经按这个接龙填好').waitFor()
  await page.getByText('青禾 X1 · 绿屏/绿线').waitFor()
  await photograph('from-a-card-2-the-short-form')
  await write(/^您的情况，一句话/, FAULT)
  await sayHowBad(visitor)
  await button('提交并加入').click()

  await page.getByText('案例已提交').waitFor()
  await page.getByText('4 人', { exact: true }).waitFor()
  await page.getByText(/还差购买凭证/).waitFor()
  await photograph('from-a-card-3-filed')
  expect(await taps()).toBeLessThanOrEqual(MOST_TAPS)
  expect(letters()).toBeLessThanOrEqual(MOST_LETTERS)
  await proveIt('xinren', '老周', shared, FAULT)
})

test('what is missing is said beside its field before anything is sent, and two taps on the last button file one case', async () => {
  const shared = await aSharedJielong('twice')
  const visitor = await cloud.visit('shuangji')
  const { page, open, button, type } = visitor
  await open(shared.card)
  await button('我也是，同意并加入').click()
  await page.getByText('请先写一个昵称').waitFor()
  await hasFocus(page.getByLabel(/^怎么称呼您/))
  await type(/^怎么称呼您/, '双击')
  await button('我也是，同意并加入').dblclick()

  await button('提交并加入').click()
  await page.getByText('请用一句话写下故障').waitFor()
  await page.getByText('请选影响程度').waitFor()
  await hasFocus(page.getByLabel(/^您的情况，一句话/))
  await type(/^您的情况，一句话/, FAULT)
  await sayHowBad(visitor)
  await button('提交并加入').dblclick()
  await page.getByText('案例已提交').waitFor()
  await proveIt('shuangji', '双击', shared, FAULT)
})

test('the network dies in the middle, twice, and the phone too: everything goes on from where it was and counts once', async () => {
  cloud.forgive(A_BROKEN_NETWORK)
  const shared = await aSharedJielong('broken')
  const visitor = await cloud.visit('duanwang')
  const { page, open, button, type, photograph } = visitor
  let lost: string[] = []
  let isCut = false
  await page.route('**/functions/api', async (route) => {
    const asked = route.request().postData() ?? ''
    const losing = lost.find((call) => asked.includes(`"${call}"`))
    if (isCut && asked.includes('"group.join"')) return route.abort('connectionreset')
    if (losing === undefined) return route.continue()
    lost = lost.filter((call) => call !== losing)
    // The server does it; the phone never hears so.
    await route.fetch()
    await route.abort('connectionreset')
  })

  await open(shared.card)
  await type(/^怎么称呼您/, '断网')
  lost = ['person.register']
  isCut = true
  await button('我也是，同意并加入').click()
  await page.getByText('昵称已经登记好了，群还没有加入').waitFor()
  await photograph('from-a-card-half-way')
  expect((await cloud.as('duanwang').mustCall('person.me', {})).person?.nickname).toBe('断网')

  // The phone is switched off here; the same card opens again, and knows who is there.
  isCut = false
  await page.reload()
  await button('我也是，加入').waitFor()
  lost = ['group.join']
  await button('我也是，加入').click()
  await type(/^您的情况，一句话/, FAULT)
  await page.getByRole('radio', { name: '严重影响使用' }).click()
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('serious'))

  // Switched off once more, half-way through the form.
  await page.reload()
  await page.getByText('接着上次写的').waitFor()
  expect(await page.getByLabel(/^您的情况，一句话/).inputValue()).toBe(FAULT)
  await page.getByRole('checkbox', { name: '维修' }).click()
  await visitor.context.setOffline(true)
  await button('提交并加入').click()
  // The app has given up trying by itself: with the network back any sooner it would file the case alone.
  await page.getByText('还没有提交', { exact: true }).waitFor()
  await page.getByText('暂时连不上网络').filter({ visible: true }).first().waitFor()
  await photograph('from-a-card-offline')
  await visitor.context.setOffline(false)
  lost = ['jielong.join']
  await button('提交并加入').click()
  await page.getByText('案例已提交').waitFor()
  await proveIt('duanwang', '断网', shared, FAULT)
})

test('by the code on a poster: the invitation code is typed at the door, and the way is as short', async () => {
  const shared = await aSharedJielong('poster')
  const visitor = await cloud.visit('haibao')
  const { page, open, button, photograph } = visitor
  const { taps, write } = await counted(visitor)
  await open(`/packages/jielong/read/index?scene=${shared.jielongId}`)
  await page.getByText('3 人', { exact: true }).waitFor()
  await write(/^邀请码/, (shared.group.inviteCode ?? '').toLowerCase())
  await write(/^怎么称呼您/, '看海报的')
  await photograph('from-a-poster')
  await button('我也是，同意并加入').click()
  await write(/^您的情况，一句话/, FAULT)
  await sayHowBad(visitor)
  await button('提交并加入').click()
  await page.getByText('案例已提交').waitFor()
  expect(await taps()).toBeLessThanOrEqual(MOST_TAPS)
  await proveIt('haibao', '看海报的', shared, FAULT)
})

test('by the invitation card of the group: in, to the 接龙 that is open, and into it', async () => {
  const shared = await aSharedJielong('invited')
  const visitor = await cloud.visit('yaoqing')
  const { page, open, button, photograph } = visitor
  const { taps, write } = await counted(visitor)
  await open(`/packages/group/join/index?code=${shared.group.inviteCode ?? ''}`)
  await write(/^怎么称呼您/, '受邀的')
  await photograph('from-an-invitation')
  await button('同意并加入').click()
  await page.getByRole('link', { name: /青禾 X1 绿屏\/绿线/ }).first().click()
  await button('加入接龙').click()
  await write(/^您的情况，一句话/, FAULT)
  await sayHowBad(visitor)
  await button('提交并加入').click()
  await page.getByText('案例已提交').waitFor()
  expect(await taps()).toBeLessThanOrEqual(MOST_TAPS)
  await proveIt('yaoqing', '受邀的', shared, FAULT)
})

test('a price survey and a sign-up lead from the door to where one writes', async () => {
  const { owner, group, groupId } = await aSharedJielong('others')
  const survey = await cloud.aPriceSurvey(owner, group)
  const signup = await cloud.aSignup(owner, group)
  const address = (jielongId: string) => `/packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}&code=${group.inviteCode ?? ''}`
  const visitor = await cloud.visit('liangyang')
  const { page, open, button, type } = visitor
  await open(address(survey.jielongId))
  await type(/^怎么称呼您/, '问价的')
  await button('同意并加入，我也报价').click()
  await page.waitForURL(/jielong\/sign\//)

  await cloud.as('baoming').registered()
  const other = await cloud.visit('baoming')
  await other.open(address(signup.jielongId))
  await other.button('加入，我也报名').click()
  await other.page.waitForURL(/jielong\/sign\//)
})
