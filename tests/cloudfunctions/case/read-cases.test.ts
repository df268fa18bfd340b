import { PAGE_SIZE } from '@shouhou/shared'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'

const cloud = emulated({ indexRequired: true })

const SECRETS = { imei: '861234567890123', orderNumber: 'JD20250601' }

const aRoom = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(`${name}-author`, group)
  const reader = await cloud.aMember(`${name}-reader`, group)
  return { owner, author, reader, group, groupId: group.groupId }
}

describe('reading a case', () => {
  test('nobody but its author reads IMEI and order number, not even those who decide', async () => {
    const { owner, author, reader, group, groupId } = await aRoom('secret')
    const { caseId } = await cloud.aCase(author, group, SECRETS)
    expect((await author.mustCall('case.read', { groupId, caseId })).report).toMatchObject(SECRETS)
    for (const other of [owner, reader]) {
      const seen = await other.mustCall('case.read', { groupId, caseId })
      expect(seen).toMatchObject({ isMine: false, report: { imei: '', orderNumber: '', fault: aReport().fault } })
      expect(JSON.stringify(await other.mustCall('case.list', { groupId }))).not.toContain(SECRETS.imei)
    }
  })

  test('a hidden case is there for its author, with the reason, and for those who decide; for others it is not', async () => {
    const { owner, author, reader, group, groupId } = await aRoom('hidden')
    const { caseId } = await cloud.aCase(author, group)
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'case', id: caseId }, reason: '写了别人的电话' })

    expect(await author.mustCall('case.read', { groupId, caseId })).toMatchObject({ review: { hidden: { reason: '写了别人的电话' } } })
    expect((await author.mustCall('case.listMine', {})).items).toMatchObject([{ caseId, review: { hidden: { reason: '写了别人的电话' } } }])
    expect((await owner.mustCall('case.read', { groupId, caseId })).review.hidden).not.toBeNull()
    expect(await reader.mustFail('case.read', { groupId, caseId })).toEqual({ code: 'case/not-found' })
    expect((await reader.mustCall('case.list', { groupId })).items).toEqual([])

    await owner.mustCall('moderation.restore', { groupId, subject: { noun: 'case', id: caseId }, reason: '' })
    expect(await reader.mustCall('case.read', { groupId, caseId })).toMatchObject({ caseId })
  })

  test('a case of another group, or of nobody, is not found', async () => {
    const here = await aRoom('here')
    const there = await aRoom('there')
    const { caseId } = await cloud.aCase(there.author, there.group)
    expect(await here.reader.mustFail('case.read', { groupId: here.groupId, caseId })).toEqual({ code: 'case/not-found' })
    expect(await here.reader.mustFail('case.read', { groupId: here.groupId, caseId: 'c-never-filed' })).toEqual({ code: 'case/not-found' })
  })
})

describe('the list of a group', () => {
  test('is found by model however it is written, by fault and by state', async () => {
    const { author, group, groupId } = await aRoom('filter')
    const green = await cloud.aCase(author, group)
    const black = await cloud.aCase(author, group, { faultCode: 'DISP.BLACK' })
    const other = await cloud.aCase(author, group, { model: 'X2' })
    await author.mustCall('case.solve', { groupId, caseId: black.caseId, outcome: '换了屏' })
    const ids = async (filter: object) => (await author.mustCall('case.list', { groupId, ...filter })).items.map(({ caseId }) => caseId)

    expect(await ids({})).toEqual([other.caseId, black.caseId, green.caseId])
    for (const model of ['青禾 X1', '青禾X1', '青禾 青禾 x1', '青禾 x-1']) expect(await ids({ model })).toEqual([black.caseId, green.caseId])
    expect(await ids({ model: '青禾 X2' })).toEqual([other.caseId])
    expect(await ids({ faultCode: 'DISP.BLACK' })).toEqual([black.caseId])
    expect(await ids({ state: 'open' })).toEqual([other.caseId, green.caseId])
    expect(await ids({ model: '青禾 X1', faultCode: 'DISP.GREEN', state: 'open' })).toEqual([green.caseId])
    expect(await ids({ model: '', state: 'solved' })).toEqual([black.caseId])
  })

  test('fills its pages although some cases may not be seen, and leads to every one that may', async () => {
    const { author, reader, group, groupId } = await aRoom('pages')
    const filed: string[] = []
    for (let count = 0; count < PAGE_SIZE + 12; count += 1) filed.push((await cloud.aCase(author, group)).caseId)
    const hidden = filed.slice(5, 12)
    for (const _id of hidden) await putInside(cloud.emulator, 'cases', { query: { _id }, data: { 'review.check': 'refused' } })

    const first = await reader.mustCall('case.list', { groupId })
    expect(first.items).toHaveLength(PAGE_SIZE)
    const second = await reader.mustCall('case.list', { groupId, ...(first.next === null ? {} : { cursor: first.next }) })
    expect(second.next).toBeNull()
    const seen = [...first.items, ...second.items].map(({ caseId }) => caseId)
    expect(seen).toEqual(filed.filter((caseId) => !hidden.includes(caseId)).reverse())
  })

  test('mine holds my cases of all groups, and nobody else’s', async () => {
    const { author, group, reader } = await aRoom('mine')
    const elsewhere = await cloud.aGroup(cloud.as('elsewhere-owner'), {})
    await author.mustCall('group.join', { groupId: elsewhere.groupId, code: elsewhere.inviteCode ?? '' })
    const one = await cloud.aCase(author, group)
    const two = await cloud.aCase(author, elsewhere)
    await cloud.aCase(reader, group)
    expect((await author.mustCall('case.listMine', {})).items).toMatchObject([
      { caseId: two.caseId, groupId: elsewhere.groupId, isMine: true, author: { nickname: 'mine-author' } },
      { caseId: one.caseId, groupId: group.groupId },
    ])
  })
})

test('who left the group still reads the own case, and nobody else can that way', async () => {
  const owner = cloud.as('left-owner')
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember('left-author', group)
  const { caseId, groupId } = await cloud.aCase(author, group, { imei: '868533041234567' })
  await author.mustCall('group.leave', { groupId })
  expect(await author.mustFail('case.read', { groupId, caseId })).toEqual({ code: 'group/not-allowed', action: 'case.read' })
  expect(await author.mustCall('case.readMine', { caseId })).toMatchObject({ caseId, isMine: true, report: { imei: '868533041234567' } })
  expect(await owner.mustFail('case.readMine', { caseId })).toEqual({ code: 'case/not-yours' })
  expect(await owner.mustFail('case.readMine', { caseId: 'not-there' })).toEqual({ code: 'case/not-found' })
})
