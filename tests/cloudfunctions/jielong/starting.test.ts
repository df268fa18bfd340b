import { aNewJielong } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { newKey } from '../../support/ask'

const cloud = emulated()
const NOWHERE = { jielongId: 'j00000000000000000000x' }

const scene = async () => {
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const lin = await cloud.aMember(`lin-${group.groupId}`, group)
  return { chen, lin, group, groupId: group.groupId }
}

afterEach(() => {
  cloud.contentCheck.set({ text: 'words' })
  return cloud.clock.reset()
})

describe('starting', () => {
  test('makes a title of model and fault when none was written', async () => {
    const { lin, group } = await scene()
    expect(await cloud.aJielong(lin, group)).toMatchObject({ title: '青禾 X1 绿屏/绿线', people: 0, state: 'open', isMine: true, isJoined: false, board: { people: 0, month: [] } })
    expect(await cloud.aJielong(lin, group, { model: 'X2', title: '绿线的都来' })).toMatchObject({ title: '绿线的都来', groupName: group.name })
  })

  test('needs a deadline that is still to come', async () => {
    const { lin, groupId } = await scene()
    expect(await lin.mustFail('jielong.start', { groupId, ...aNewJielong({ closesAt: cloud.clock.now() - 1 }) })).toEqual({ code: 'jielong/closes-in-past' })
  })

  test('leads to the one that is open for the same model and fault, however it is spelt', async () => {
    const { chen, lin, group, groupId } = await scene()
    const { jielongId } = await cloud.aJielong(chen, group)
    expect(await lin.mustFail('jielong.start', { groupId, ...aNewJielong({ brand: '青 禾', model: 'ｘ-1' }) })).toEqual({ code: 'jielong/already-open', jielongId })
    await cloud.aJielong(lin, group, { faultCode: 'HEAT' })
  })

  test('of the same by ten at once makes one, and tells the others which', async () => {
    const { chen, lin, groupId } = await scene()
    const results = await Promise.all(Array.from({ length: 10 }, (_none, at) => [chen, lin][at % 2]?.call('jielong.start', { groupId, ...aNewJielong() })))
    const made = results.flatMap((result) => (result?.ok ? [result.value.jielongId] : []))
    expect(made).toHaveLength(1)
    expect(results.flatMap((result) => (result?.ok === false ? [result.error] : []))).toEqual(Array(9).fill({ code: 'jielong/already-open', jielongId: made[0] }))
  })

  test('again with the same key is the same one', async () => {
    const { lin, groupId } = await scene()
    const key = newKey()
    const one = await lin.mustCall('jielong.start', { groupId, ...aNewJielong() }, { key })
    expect(await lin.mustCall('jielong.start', { groupId, ...aNewJielong() }, { key })).toEqual(one)
  })

  test('is refused with the text that WeChat refuses', async () => {
    const { lin, groupId } = await scene()
    cloud.contentCheck.set({ text: 'risky' })
    expect(await lin.mustFail('jielong.start', { groupId, ...aNewJielong({ about: '不好的话' }) })).toMatchObject({ code: 'content/refused' })
    expect(await cloud.documents('jielongs', { groupId })).toEqual([])
  })

  test('takes the place of one that is hidden or over', async () => {
    const { chen, lin, group, groupId } = await scene()
    const hidden = await cloud.aJielong(lin, group)
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: hidden.jielongId }, reason: '广告' })
    const late = await cloud.aJielong(chen, group, { closesAt: cloud.clock.now() + 60_000 })
    await cloud.clock.advance(61_000)
    const latest = await cloud.aJielong(chen, group)
    expect(await lin.mustCall('jielong.read', { groupId, jielongId: hidden.jielongId })).toMatchObject({ state: 'closed', review: { hidden: { reason: '广告' } } })
    expect((await chen.mustCall('jielong.list', { groupId, state: 'open' })).items.map(({ jielongId }) => jielongId)).toEqual([latest.jielongId])
    expect((await chen.mustCall('jielong.list', { groupId, state: 'closed' })).items.map(({ jielongId }) => jielongId)).toEqual([late.jielongId, hidden.jielongId])
  })
})

describe('closing and reopening', () => {
  test('is for whoever started it and for the group’s leaders', async () => {
    const { chen, lin, group, groupId } = await scene()
    const wang = await cloud.aMember(`wang-${groupId}`, group)
    const of = { groupId, jielongId: (await cloud.aJielong(lin, group)).jielongId }
    expect(await wang.mustFail('jielong.close', of)).toEqual({ code: 'jielong/not-yours' })
    expect(await lin.mustCall('jielong.close', of)).toMatchObject({ state: 'closed' })
    expect(await lin.mustFail('jielong.close', of)).toEqual({ code: 'jielong/closed' })
    expect(await wang.mustFail('jielong.reopen', of)).toEqual({ code: 'jielong/not-yours' })
    expect(await chen.mustCall('jielong.reopen', of)).toMatchObject({ state: 'open' })
    expect(await chen.mustFail('jielong.reopen', of)).toEqual({ code: 'jielong/not-closed' })
    expect(await chen.mustFail('jielong.close', { ...of, ...NOWHERE })).toEqual({ code: 'jielong/not-found' })
    expect(await chen.mustFail('jielong.reopen', { ...of, ...NOWHERE })).toEqual({ code: 'jielong/not-found' })
  })

  test('keeps who joined, and their seats', async () => {
    const { lin, group, groupId } = await scene()
    const of = { groupId, jielongId: (await cloud.aJielong(lin, group)).jielongId }
    const { caseId } = await cloud.aCase(lin, group)
    await lin.mustCall('jielong.join', { ...of, with: { caseId } })
    await lin.mustCall('jielong.close', of)
    expect(await lin.mustCall('jielong.reopen', of)).toMatchObject({ people: 1, myEntry: { seat: 1 } })
  })

  test('does not go past the deadline', async () => {
    const { lin, group, groupId } = await scene()
    const closesAt = cloud.clock.now() + 60_000
    const of = { groupId, jielongId: (await cloud.aJielong(lin, group, { closesAt })).jielongId }
    await lin.mustCall('jielong.close', of)
    await cloud.clock.advance(61_000)
    expect(await lin.mustFail('jielong.reopen', of)).toEqual({ code: 'jielong/late', closesAt })
  })

  test('does not make two open ones for the same model and fault', async () => {
    const { chen, lin, group, groupId } = await scene()
    const old = await cloud.aJielong(lin, group)
    await lin.mustCall('jielong.close', { groupId, jielongId: old.jielongId })
    const other = await cloud.aJielong(chen, group)
    expect(await lin.mustFail('jielong.reopen', { groupId, jielongId: old.jielongId })).toEqual({ code: 'jielong/already-open', jielongId: other.jielongId })
  })
})

describe('what waits for its check', () => {
  test('is seen by whoever started it and by who decides, and by nobody else', async () => {
    const { chen, lin, group, groupId } = await scene()
    const wang = await cloud.aMember(`wang-${groupId}`, group)
    const { caseId } = await cloud.aCase(wang, group)
    cloud.contentCheck.set({ text: 'review' })
    const of = { groupId, jielongId: (await cloud.aJielong(lin, group)).jielongId }
    cloud.contentCheck.set({ text: 'words' })
    expect(await lin.mustCall('jielong.read', of)).toMatchObject({ review: { check: 'waiting' } })
    expect((await chen.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'jielong', id: of.jielongId } }])
    expect((await chen.mustCall('jielong.list', { groupId })).items).toHaveLength(1)

    for (const call of ['jielong.read', 'jielong.card', 'jielong.entries'] as const) expect(await wang.mustFail(call, of)).toEqual({ code: 'jielong/not-found' })
    expect(await wang.mustFail('jielong.join', { ...of, with: { caseId } })).toEqual({ code: 'jielong/not-found' })
    expect((await wang.mustCall('jielong.list', { groupId })).items).toEqual([])
    expect((await wang.mustCall('jielong.listMine', {})).items).toEqual([])
    expect((await wang.mustCall('jielong.findSimilar', { groupId, brand: '青禾', model: 'X1' })).jielongs).toEqual([])

    await chen.mustCall('moderation.keep', { groupId, subject: { noun: 'jielong', id: of.jielongId }, reason: '' })
    await wang.mustCall('jielong.join', { ...of, with: { caseId } })
  })
})

test('a visitor sees the card, and not the board', async () => {
  const { lin, group, groupId } = await scene()
  const { jielongId, title } = await cloud.aJielong(lin, group)
  const stranger = await cloud.as('stranger').registered()
  expect(await stranger.mustCall('jielong.card', { groupId, jielongId })).toEqual({ groupId, jielongId, groupName: group.name, kind: 'fault', title, people: 0, state: 'open' })
  expect(await stranger.mustFail('jielong.card', { groupId, ...NOWHERE })).toEqual({ code: 'jielong/not-found' })
  expect(await stranger.mustFail('jielong.read', { groupId, jielongId })).toEqual({ code: 'group/not-allowed', action: 'jielong.read' })
  expect(await lin.mustFail('jielong.read', { groupId, ...NOWHERE })).toEqual({ code: 'jielong/not-found' })
})
