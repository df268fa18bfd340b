import type { JielongView } from '@shouhou/shared/jielong'
import { aNewJielong, aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { aQuote } from '../../shared/samples/entry-facts'
import { aPriceSurvey, aSignup, quoted, signedUp } from './kinds'

/** The collection of every question that a function asked. */
const heard: (string | null)[] = []
const cloud = emulated({ onQuestion: ({ collection }) => void heard.push(collection) })
const NOWHERE = { jielongId: 'j00000000000000000000x' }

let round = 0
/** A group of its own for each test, with one 接龙 and one member who has a case that fits. */
const scene = async (overrides: Parameters<typeof aNewJielong>[0] = {}) => {
  round += 1
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const { jielongId } = await cloud.aJielong(chen, group, overrides)
  const lin = await cloud.aMember(`lin${round}`, group)
  const { caseId } = await cloud.aCase(lin, group)
  const of = { groupId: group.groupId, jielongId }
  return { chen, group, lin, caseId, of, join: (person: Person, id: string) => person.mustFail('jielong.join', { ...of, with: { caseId: id } }) }
}
const caseOf = ({ myEntry }: JielongView): string => (myEntry?.content?.kind === 'fault' ? myEntry.content.caseId : '')
const onTheWay = (overrides = {}) => ({ report: aReport(overrides), evidenceIds: [], sharing: [] })

test('a member joins with a case filed before and sees themself on the board', async () => {
  const { lin, caseId, of } = await scene()
  const joined = await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  expect(joined).toMatchObject({ people: 1, isJoined: true })
  expect(joined.myEntry).toMatchObject({ seat: 1, isMe: true, place: 'seated', movedUpAt: null, from: null })
  expect(joined.myEntry?.content).toEqual({ kind: 'fault', caseId, systemVersion: '3.2.1', channel: 'brandOnline', month: '2025-09', completeness: 0, wishes: ['repair'] })
  expect(joined.board).toMatchObject({ people: 1, systemVersion: [{ key: '3.2.1', people: 1 }], wish: [{ key: 'repair', people: 1 }] })
  const view = await lin.mustCall('case.read', { groupId: of.groupId, caseId })
  expect(view.jielongs).toEqual([{ jielongId: of.jielongId, title: '青禾 X1 绿屏/绿线' }])
  expect(view.events.map(({ what, detail }) => [what, detail])).toEqual([['filed', ''], ['joined', '青禾 X1 绿屏/绿线']])
})

test('a join costs four questions of the set however many sit there, a board two, and nothing is asked without an index', async () => {
  const { of, group } = await scene()
  const costOf = async (ask: () => Promise<unknown>): Promise<{ set: number; all: number }> => {
    heard.splice(0)
    await ask()
    expect(cloud.emulator.log.at(-1)?.unindexed).toBe(0)
    return { set: heard.filter((collection) => collection === 'jielongs' || collection === 'entries').length, all: heard.length }
  }
  const costs = []
  for (const name of ['a', 'b', 'c', 'd']) {
    const person = await cloud.aMember(`${name}${round}`, group)
    const { caseId } = await cloud.aCase(person, group)
    const join = await costOf(() => person.mustCall('jielong.join', { ...of, with: { caseId } }))
    costs.push([join, await costOf(() => person.mustCall('jielong.read', of))])
  }
  // The first one too, in a running function that never saw this 接龙.
  const everyTime = [{ set: 4, all: 11 }, { set: 2, all: 7 }]
  expect(costs).toEqual([everyTime, everyTime, everyTime, everyTime])
})

test('a price costs the same four, a sign-up one more where nobody has read yet what it asks', async () => {
  const { chen, group } = await scene()
  const { groupId } = group
  const survey = await aPriceSurvey(chen, groupId)
  const signup = await aSignup(chen, groupId)
  const costs = []
  for (const name of ['e', 'f']) {
    const person = await cloud.aMember(`${name}${round}`, group)
    for (const join of [() => quoted(person, survey, aQuote(1000)), () => signedUp(person, signup, ['小林', '周六', '2', ''])]) {
      heard.splice(0)
      await join()
      costs.push(heard.filter((collection) => collection === 'jielongs' || collection === 'entries').length)
    }
  }
  expect(costs).toEqual([4, 5, 4, 4])
})

test('joining again is no error: the same seat', async () => {
  const { lin, caseId, of, group } = await scene()
  const other = await cloud.aCase(lin, group)
  await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  const again = await lin.mustCall('jielong.join', { ...of, with: { caseId: other.caseId } })
  expect(again).toMatchObject({ people: 1, myEntry: { seat: 1, content: { caseId } } })
  const onWay = await lin.mustCall('jielong.join', { ...of, with: onTheWay() })
  expect(caseOf(onWay)).toBe(caseId)
  expect(await cloud.documents('cases', { groupId: group.groupId })).toHaveLength(2)
})

test('a case filed on the way is filed once, also when the request is repeated', async () => {
  const { chen, of, group } = await scene()
  const wang = await cloud.aMember(`wang${round}`, group)
  const ask = () => wang.mustCall('jielong.join', { ...of, with: onTheWay({ fault: '右边一条绿线' }) }, { key: `wang-joins-${round}` })
  const [one, two] = await Promise.all([ask(), ask()])
  expect({ ...two, at: one.at }).toEqual(one)
  const filed = await wang.mustCall('case.read', { groupId: of.groupId, caseId: caseOf(one) })
  expect(filed).toMatchObject({ isMine: true, report: { fault: '右边一条绿线' } })
  expect(await cloud.documents('cases', { groupId: group.groupId })).toHaveLength(2)
  expect(await chen.mustCall('jielong.read', of)).toMatchObject({ people: 1, myEntry: null, isMine: true, isJoined: false })
})

describe('what cannot be joined', () => {
  test('one that is not there, or in another group', async () => {
    const { lin, caseId, of } = await scene()
    expect(await lin.mustFail('jielong.join', { ...of, ...NOWHERE, with: { caseId } })).toEqual({ code: 'jielong/not-found' })
    const other = await scene()
    expect(await other.lin.mustFail('jielong.join', { ...other.of, jielongId: of.jielongId, with: { caseId: other.caseId } })).toEqual({ code: 'jielong/not-found' })
  })

  test('one that is full; then nothing is filed either', async () => {
    const { lin, caseId, of, group } = await scene({ capacity: 1 })
    await lin.mustCall('jielong.join', { ...of, with: { caseId } })
    const wang = await cloud.aMember(`wang${round}`, group)
    expect(await wang.mustFail('jielong.join', { ...of, with: onTheWay() })).toEqual({ code: 'jielong/full', capacity: 1, waiting: 0 })
    expect(await cloud.documents('cases', { groupId: group.groupId })).toHaveLength(1)
    const filed = await cloud.aCase(wang, group)
    expect(await wang.mustFail('jielong.join', { ...of, with: { caseId: filed.caseId } })).toEqual({ code: 'jielong/full', capacity: 1, waiting: 0 })
    await lin.mustCall('jielong.leave', of)
    expect((await wang.mustCall('jielong.join', { ...of, with: { caseId: filed.caseId } })).myEntry).toMatchObject({ seat: 2 })
  })

  test('one that is closed', async () => {
    const { chen, caseId, of, lin, join } = await scene()
    await chen.mustCall('jielong.close', of)
    expect(await join(lin, caseId)).toEqual({ code: 'jielong/closed' })
  })

  test('one whose deadline has passed', async () => {
    const closesAt = cloud.clock.now() + 60_000
    const { lin, caseId, of, join } = await scene({ closesAt })
    await cloud.clock.advance(61_000)
    expect(await join(lin, caseId)).toEqual({ code: 'jielong/late', closesAt })
    expect(await lin.mustCall('jielong.read', of)).toMatchObject({ state: 'closed' })
    await cloud.clock.reset()
  })

  test('one for another model or another fault', async () => {
    const { lin, group, join } = await scene()
    const model = await cloud.aCase(lin, group, { model: '青禾 X2' })
    expect(await join(lin, model.caseId)).toEqual({ code: 'jielong/other-model', model: 'X1' })
    const fault = await cloud.aCase(lin, group, { faultCode: 'HEAT' })
    expect(await join(lin, fault.caseId)).toEqual({ code: 'jielong/other-fault', faultCode: 'DISP.GREEN' })
    const spelt = await cloud.aCase(lin, group, { brand: '青禾', model: 'Ｘ１' })
    await lin.mustCall('jielong.join', { groupId: group.groupId, jielongId: (await lin.mustCall('jielong.list', { groupId: group.groupId })).items[0]?.jielongId ?? '', with: { caseId: spelt.caseId } })
  })
})

describe('what cannot be joined with', () => {
  test('a case that is not there, or in another group, or somebody else’s', async () => {
    const { lin, caseId, group, join } = await scene()
    const wang = await cloud.aMember(`wang${round}`, group)
    expect(await join(wang, 'c00000000000000000000x')).toEqual({ code: 'case/not-found' })
    expect(await join(wang, caseId)).toEqual({ code: 'case/not-yours' })
    const other = await scene()
    const elsewhere = await cloud.aCase(other.chen, other.group)
    expect(await join(lin, elsewhere.caseId)).toEqual({ code: 'case/not-found' })
  })

  test('a report that could not be filed; and then nobody joins', async () => {
    const { lin, of, chen } = await scene()
    const withReport = (overrides: object, rest: object = {}) => lin.mustFail('jielong.join', { ...of, with: { ...onTheWay(overrides), ...rest } })
    expect(await withReport({ faultSince: '2999-01-01' })).toEqual({ code: 'case/date-in-future', field: 'faultSince' })
    expect(await withReport({}, { evidenceIds: ['e00000000000000000000x'] })).toMatchObject({ code: 'evidence/not-found' })
    expect(await withReport({}, { sharing: [{ watchdogId: of.groupId, withIdentifiers: false }] })).toEqual({ code: 'consent/not-a-watchdog' })
    const wang = await cloud.aMember(`wang${round}`, await chen.mustCall('group.read', { groupId: of.groupId }))
    const theirs = await wang.mustCall('evidence.writeNote', { kind: 'contact', note: '三点打了电话' })
    expect(await withReport({}, { evidenceIds: [theirs.evidenceId] })).toMatchObject({ code: 'evidence/not-yours' })
    const { evidenceId } = await lin.mustCall('evidence.requestUpload', { kind: 'fault', name: '绿线.jpg', size: 1000 })
    expect(await withReport({}, { evidenceIds: [evidenceId] })).toMatchObject({ code: 'evidence/not-confirmed' })
    cloud.contentCheck.set({ text: 'risky' })
    expect(await withReport({})).toMatchObject({ code: 'content/refused' })
    cloud.contentCheck.set({ text: 'words' })
    expect(await chen.mustCall('jielong.read', of)).toMatchObject({ people: 0 })
  })
})

test('what nobody has checked does not stand on the board', async () => {
  const { chen, group, of } = await scene()
  const wang = await cloud.aMember(`wang${round}`, group)
  cloud.contentCheck.set({ text: 'review' })
  const { caseId } = await cloud.aCase(wang, group, { systemVersion: '加微信 abc' })
  cloud.contentCheck.set({ text: 'words' })
  await wang.mustCall('jielong.join', { ...of, with: { caseId } })
  expect((await chen.mustCall('jielong.read', of)).board).toMatchObject({ systemVersion: [{ key: '', people: 1 }] })
})

test('what a hidden case said stands nowhere: not in the entries, not on the board, and a hidden title not on a time line', async () => {
  const { chen, group, of } = await scene()
  const hu = await cloud.aMember(`hu${round}`, group)
  const { caseId } = await cloud.aCase(hu, group, { systemVersion: 'OS 3' })
  const li = await cloud.aMember(`li${round}`, group)
  const rude = await cloud.aCase(li, group, { systemVersion: '某人是骗子' })
  await hu.mustCall('jielong.join', { ...of, with: { caseId } })
  await li.mustCall('jielong.join', { ...of, with: { caseId: rude.caseId } })
  const versions = async (person: Person) => (await person.mustCall('jielong.entries', of)).items.map(({ content }) => (content?.kind === 'fault' ? content.systemVersion : null))
  expect(await versions(chen)).toEqual(['OS 3', ''])
  expect((await chen.mustCall('jielong.read', of)).board).toMatchObject({ systemVersion: [{ key: '', people: 1 }, { key: 'OS 3', people: 1 }] })

  await chen.mustCall('moderation.hide', { groupId: of.groupId, subject: { noun: 'case', id: caseId }, reason: '骂人' })
  expect([await versions(chen), await versions(hu)]).toEqual([['', ''], ['', '']])
  expect((await chen.mustCall('jielong.read', of)).board).toMatchObject({ systemVersion: [{ key: '', people: 2 }] })

  await chen.mustCall('moderation.hide', { groupId: of.groupId, subject: { noun: 'jielong', id: of.jielongId }, reason: '骂人' })
  const seen = await hu.mustCall('case.read', { groupId: of.groupId, caseId: rude.caseId })
  expect(seen.events.map(({ what, detail }) => [what, detail])).toEqual([['filed', ''], ['joined', '']])
  const decided = await chen.mustCall('case.read', { groupId: of.groupId, caseId: rude.caseId })
  expect(decided.events.at(-1)?.detail).toBe('青禾 X1 绿屏/绿线')
})

describe('leaving', () => {
  test('takes away exactly what joining gave; the case stays and says so', async () => {
    const { chen, lin, caseId, of, group } = await scene()
    const wang = await cloud.aMember(`wang${round}`, group)
    const theirs = await cloud.aCase(wang, group, { systemVersion: '4', wishes: ['refund', 'compensate'] })
    await lin.mustCall('jielong.join', { ...of, with: { caseId } })
    const before = (await chen.mustCall('jielong.read', of)).board
    await wang.mustCall('jielong.join', { ...of, with: { caseId: theirs.caseId } })
    const left = await wang.mustCall('jielong.leave', of)
    expect(left).toMatchObject({ isJoined: false, myEntry: null, people: 1 })
    expect(left.board).toEqual(before)
    const view = await wang.mustCall('case.read', { groupId: of.groupId, caseId: theirs.caseId })
    expect([view.jielongs, view.events.map(({ what }) => what)]).toEqual([[], ['filed', 'joined', 'left']])
  })

  test('and coming back gives a new seat at the end', async () => {
    const { lin, caseId, of } = await scene()
    await lin.mustCall('jielong.join', { ...of, with: { caseId } })
    await lin.mustCall('jielong.leave', of)
    expect((await lin.mustCall('jielong.join', { ...of, with: { caseId } }))).toMatchObject({ people: 1, myEntry: { seat: 2 } })
  })

  test('is for those who joined, and of what is there', async () => {
    const { lin, of } = await scene()
    expect(await lin.mustFail('jielong.leave', of)).toEqual({ code: 'jielong/not-joined' })
    expect(await lin.mustFail('jielong.leave', { ...of, ...NOWHERE })).toEqual({ code: 'jielong/not-found' })
  })

  test('works from one that was hidden, without showing what was hidden', async () => {
    const { chen, lin, caseId, of } = await scene({ about: '加我微信' })
    await lin.mustCall('jielong.join', { ...of, with: { caseId } })
    await chen.mustCall('moderation.hide', { groupId: of.groupId, subject: { noun: 'jielong', id: of.jielongId }, reason: '广告' })
    expect(await lin.mustCall('jielong.leave', of)).toMatchObject({ title: '', about: '', isJoined: false })
  })
})

test('entries come in the order of joining, page by page; the board costs the same with them', async () => {
  const { chen, of, group } = await scene()
  const costOfBoard = async (): Promise<number> => {
    await chen.mustCall('jielong.read', of)
    const last = cloud.emulator.log.at(-1)
    return (last?.reads ?? 0) + (last?.writes ?? 0)
  }
  const empty = await costOfBoard()
  const names = Array.from({ length: 23 }, (_none, at) => `e${round}x${at}`)
  for (const name of names) {
    const person = await cloud.aMember(name, group)
    await person.mustCall('jielong.join', { ...of, with: onTheWay() })
  }
  const first = await chen.mustCall('jielong.entries', of)
  const second = await chen.mustCall('jielong.entries', { ...of, cursor: first.next ?? '' })
  const all = [...first.items, ...second.items]
  expect([first.items.length, second.next]).toEqual([20, null])
  expect(all.map(({ seat }) => seat)).toEqual(names.map((_name, at) => at + 1))
  expect(all.map(({ person }) => person.nickname)).toEqual(names)
  expect(await costOfBoard()).toBe(empty)
  expect(await chen.mustFail('jielong.entries', { ...of, ...NOWHERE })).toEqual({ code: 'jielong/not-found' })
})
