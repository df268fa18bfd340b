import { dayOf, addDays } from '@shouhou/shared'
import { caseTexts } from '../../../cloudfunctions/api/case/report-texts'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import type { Person } from '../../support/person'

const cloud = emulated({ indexRequired: true })

const IMEI = '861234567890123'
const nothing = { evidenceIds: [], sharing: [] }

/** A group with its owner, and three members who know nothing of other tests. */
const aRoom = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(`${name}-author`, group)
  const reader = await cloud.aMember(`${name}-reader`, group)
  return { owner, author, reader, group, groupId: group.groupId }
}

const aNote = async (author: Person, note = '客服说要自费换屏。') => (await author.mustCall('evidence.writeNote', { kind: 'contact', note })).evidenceId

describe('filing a case', () => {
  test('its author gets it back with everything in it, as the first event of its history', async () => {
    const { author, groupId } = await aRoom('first')
    const report = aReport({ imei: IMEI, orderNumber: 'JD20250601' })
    const filed = await author.mustCall('case.file', { groupId, report, ...nothing })
    expect(filed).toMatchObject({
      groupId, isMine: true, state: 'open', report: { ...report, model: 'X1' }, revision: 1, evidence: [], sharing: [], jielongs: [],
      author: { nickname: 'first-author' }, review: { check: 'passed', hidden: null },
      events: [{ what: 'filed', detail: '', by: { nickname: 'first-author' }, at: filed.filedAt }],
    })
    expect(await author.mustCall('case.read', { groupId, caseId: filed.caseId })).toEqual(filed)
  })

  test('a double tap with one key files one case, also when both arrive at once', async () => {
    const { author, groupId } = await aRoom('double')
    const input = { groupId, report: aReport(), ...nothing }
    const [first, second] = await Promise.all([1, 2].map(() => author.mustCall('case.file', input, { key: 'tapped-twice' })))
    expect(second).toEqual(first)
    expect(await author.mustCall('case.file', input, { key: 'tapped-twice' })).toEqual(first)
    expect(await cloud.documents('cases', { groupId })).toHaveLength(1)
    expect(await cloud.documents('case_events', { caseId: first?.caseId })).toHaveLength(1)
  })

  test('two keys are two intents and file two cases', async () => {
    const { author, groupId } = await aRoom('twice')
    const input = { groupId, report: aReport(), ...nothing }
    await Promise.all(['one-intent', 'other-intent'].map((key) => author.mustCall('case.file', input, { key })))
    expect((await author.mustCall('case.listMine', {})).items).toHaveLength(2)
  })

  test('asked again after the first run died behind its last write, finds what it filed', async () => {
    const { owner, author, groupId } = await aRoom('died')
    const held = await aNote(author, '复核测试词')
    const input = { groupId, report: aReport({ tried: '复核测试词' }), evidenceIds: [held], sharing: [] }
    const first = await author.mustCall('case.file', input, { key: 'dies-once' })
    await putInside(cloud.emulator, 'answers', { query: { state: 'done' }, data: { state: 'running', at: cloud.clock.now() - 120_000 } })
    expect(await author.mustCall('case.file', input, { key: 'dies-once' })).toEqual(first)
    expect(await cloud.documents('cases', { groupId })).toHaveLength(1)
    expect(await cloud.documents('case_events', { caseId: first.caseId })).toHaveLength(1)
    const history = (await owner.mustCall('moderation.history', { groupId })).items
    expect(history.map(({ subject, step }) => [subject.noun, step]).sort()).toEqual([['case', 'held'], ['evidence', 'held']])
  })

  test.each(['boughtOn', 'faultSince'] as const)('%s may be today in China and no later', async (field) => {
    const { author, groupId } = await aRoom(`date-${field.toLowerCase()}`)
    const today = dayOf(cloud.clock.now())
    const dated = (day: string) => ({ groupId, report: aReport({ [field]: day }), ...nothing })
    expect(await author.mustFail('case.file', dated(addDays(today, 1)))).toEqual({ code: 'case/date-in-future', field })
    expect(await cloud.documents('cases', { groupId })).toEqual([])
    await author.mustCall('case.file', dated(today))
  })

  test.each(['fault', 'steps', 'tried', 'demand', 'shop', 'model', 'brand', 'storage', 'systemVersion'] as const)('a risky %s is refused by name, and nothing is written', async (field) => {
    const { author, groupId } = await aRoom(`risky-${field.toLowerCase()}`)
    const evidenceIds = [await aNote(author)]
    const error = await author.mustFail('case.file', { groupId, report: aReport({ [field]: '加微信办理' }), evidenceIds, sharing: [] })
    expect(error).toEqual({ code: 'content/refused', field })
    expect(await cloud.documents('cases', { groupId })).toEqual([])
    expect(await cloud.documents('evidence', { _id: evidenceIds[0] })).toMatchObject([{ caseId: null }])
  })

  test('evidence of a case that died before it was written is free again, once nobody can still be writing it', async () => {
    const { author, groupId } = await aRoom('unwritten')
    const [taken, removed] = [await aNote(author), await aNote(author)]
    for (const _id of [taken, removed]) await putInside(cloud.emulator, 'evidence', { query: { _id }, data: { caseId: 'c-never-written', groupId, attachedAt: cloud.clock.now() } })
    const input = { groupId, report: aReport(), evidenceIds: [taken], sharing: [] }
    expect(await author.mustFail('case.file', input)).toEqual({ code: 'evidence/not-found' })
    await cloud.clock.advance(70_000)
    const filed = await author.mustCall('case.file', input)
    expect(filed.evidence.map(({ evidenceId }) => evidenceId)).toEqual([taken])
    expect(await author.mustFail('case.file', { ...input, report: aReport({ fault: '又一台' }) })).toEqual({ code: 'evidence/not-found' })

    await author.mustCall('evidence.remove', { evidenceId: removed })
    expect(await cloud.documents('evidence', { _id: removed })).toEqual([])
  })

  test('IMEI and order number are never sent to the content check', () => {
    const sent = JSON.stringify(caseTexts({ report: aReport({ imei: IMEI, orderNumber: 'JD20250601' }), outcomes: ['换了屏'] }))
    for (const secret of [IMEI, 'JD20250601']) expect(sent).not.toContain(secret)
    expect(sent).toContain('换了屏')
  })

  test('a text that a person must look at waits in the queue, and only its author and those who decide see the case', async () => {
    const { owner, author, reader, groupId } = await aRoom('held')
    const filed = await author.mustCall('case.file', { groupId, report: aReport({ steps: '复核测试词' }), ...nothing })
    const caseId = filed.caseId
    expect(filed.review.check).toBe('waiting')
    expect(await reader.mustFail('case.read', { groupId, caseId })).toEqual({ code: 'case/not-found' })
    expect((await reader.mustCall('case.list', { groupId })).items).toEqual([])
    expect((await owner.mustCall('case.list', { groupId })).items).toMatchObject([{ caseId, review: { check: 'waiting' } }])
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'case', id: caseId }, author: { nickname: 'held-author' } }])

    await owner.mustCall('moderation.keep', { groupId, subject: { noun: 'case', id: caseId }, reason: '' })
    expect(await reader.mustCall('case.read', { groupId, caseId })).toMatchObject({ isMine: false, review: { check: 'passed' } })
  })

  test('while the content check is down a case is saved, shown to its author, and nobody is asked to decide', async () => {
    const { owner, author, reader, groupId } = await aRoom('down')
    cloud.contentCheck.set({ text: 'down' })
    const filed = await author.mustCall('case.file', { groupId, report: aReport(), ...nothing })
    cloud.contentCheck.set({ text: 'words' })
    expect(filed.review.check).toBe('waiting')
    expect((await author.mustCall('case.listMine', {})).items).toHaveLength(1)
    expect(await reader.mustFail('case.read', { groupId, caseId: filed.caseId })).toEqual({ code: 'case/not-found' })
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toEqual([])
  })

  test('whoever is not in the group files nothing there', async () => {
    const { groupId } = await aRoom('closed')
    const stranger = await cloud.as('stranger').registered()
    expect(await stranger.mustFail('case.file', { groupId, report: aReport(), ...nothing })).toEqual({ code: 'group/not-allowed', action: 'case.file' })
    expect(await stranger.mustFail('case.read', { groupId, caseId: 'c-no-such-case' })).toEqual({ code: 'group/not-allowed', action: 'case.read' })
  })
})

describe('evidence on the way in', () => {
  test('comes into the case, which then says which kinds it has', async () => {
    const { author, groupId } = await aRoom('with')
    const evidenceId = await aNote(author)
    const filed = await author.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [evidenceId, evidenceId], sharing: [] })
    expect(filed.evidence).toMatchObject([{ evidenceId, kind: 'contact', medium: 'note', isMine: true }])
    expect((await author.mustCall('case.listMine', {})).items).toMatchObject([{ completeness: 1 }])
  })

  test('of somebody else, of nobody, without its file, or of another case is refused, and no piece is taken', async () => {
    const { author, reader, groupId } = await aRoom('wrong')
    const mine = await aNote(author)
    const theirs = await aNote(reader)
    const slot = await author.mustCall('evidence.requestUpload', { kind: 'fault', name: '绿线.jpg', size: 10 })
    const used = await aNote(author)
    await author.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [used], sharing: [] })

    const fileWith = (id: string) => author.mustFail('case.file', { groupId, report: aReport(), evidenceIds: [mine, id], sharing: [] })
    expect(await fileWith(theirs)).toEqual({ code: 'evidence/not-yours' })
    expect(await fileWith('v-never-heard-of')).toEqual({ code: 'evidence/not-found' })
    expect(await fileWith(slot.evidenceId)).toEqual({ code: 'evidence/not-confirmed' })
    expect(await fileWith(used)).toEqual({ code: 'evidence/not-found' })
    expect(await cloud.documents('evidence', { _id: mine })).toMatchObject([{ caseId: null, groupId: null }])
    expect((await author.mustCall('case.listMine', {})).items).toHaveLength(1)
  })

  test('two cases that are filed at once with the same piece: one gets it, the other is not filed', async () => {
    const { author, groupId } = await aRoom('race')
    const evidenceIds = [await aNote(author), await aNote(author, '第二次打电话。')]
    const replies = await Promise.all([1, 2, 3, 4].map(() => author.call('case.file', { groupId, report: aReport(), evidenceIds, sharing: [] })))
    const cases = await cloud.documents('cases', { groupId })
    expect(cases.length).toBeLessThanOrEqual(1)
    expect(replies.filter(({ ok }) => ok)).toHaveLength(cases.length)
    const owners = (await cloud.documents('evidence', { ownerId: await author.personId() })).map(({ caseId }) => caseId)
    expect(new Set(owners)).toEqual(new Set([cases[0]?._id ?? null]))
  })

  test('that a person must look at joins the queue with the case', async () => {
    const { owner, author, reader, groupId } = await aRoom('heldnote')
    const evidenceId = await aNote(author, '复核测试词')
    const { caseId } = await author.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [evidenceId], sharing: [] })
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'evidence', id: evidenceId }, excerpt: '复核测试词' }])
    expect((await reader.mustCall('case.read', { groupId, caseId })).evidence).toEqual([])
    expect((await owner.mustCall('case.read', { groupId, caseId })).evidence).toMatchObject([{ evidenceId, isMine: false, sha256: null }])

    await owner.mustCall('moderation.keep', { groupId, subject: { noun: 'evidence', id: evidenceId }, reason: '' })
    expect((await reader.mustCall('case.read', { groupId, caseId })).evidence).toMatchObject([{ evidenceId, note: '复核测试词', sha256: null }])
  })
})
