import { plainPng } from '../../shared/samples/pictures'
import { aNewJielong, aReport } from '../../support/builders'
import { callAsCloud } from '../../support/call-function'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { aConfirmedFile, aSentFile } from '../../support/upload'

const cloud = emulated({ indexRequired: true, mediaCheckDelay: 3_600_000 })

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

type Done = { ok: true; value: Record<string, number> }
const tick = async () => ((await cloud.emulator.fireTimer('jobs')) as Done).value

const aRoom = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(`${name}-author`, group)
  const reader = await cloud.aMember(`${name}-reader`, group)
  return { owner, author, reader, group, groupId: group.groupId }
}

afterEach(() => { cloud.contentCheck.set({ text: 'words', media: 'words' }) })

test('a person who calls it is refused, and nothing runs', async () => {
  const { author } = await aRoom('person')
  const refused = { ok: false, error: { code: 'call/not-operator' } }
  expect(await cloud.emulator.invoke('jobs', {}, { openid: author.openid })).toEqual(refused)
  expect(await cloud.emulator.invoke('jobs', {})).toEqual(refused)
  // Nor does another function start it: only the timer does.
  expect(await callAsCloud(cloud.emulator, 'jobs', {})).toEqual(refused)
})

test('no job breaks', async () => {
  for (const [name, count] of Object.entries(await tick())) expect({ name, isBroken: count < 0 }).toEqual({ name, isBroken: false })
})

describe('texts that were saved while the check was down', () => {
  test('appear when it is back, every kind of them', async () => {
    const { owner, author, reader, groupId } = await aRoom('back')
    cloud.contentCheck.set({ text: 'down' })
    const newcomer = await cloud.as('back-newcomer').registered()
    const { revision } = await owner.mustCall('group.read', { groupId })
    await owner.mustCall('group.change', { groupId, revision, name: '新群名', about: '', rules: '先报案例。' })
    const note = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '客服说再等等。' })
    const filed = await author.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [note.evidenceId], sharing: [] })
    const jielong = await author.mustCall('jielong.start', { groupId, ...aNewJielong() })
    const content = { kind: 'script', title: '先问清楚', about: '', fields: [], checklist: ['问工号'], body: '你好，我的 {{型号}} 出了问题。' } as const
    const template = await author.mustCall('template.make', { ...content, fields: [...content.fields], checklist: [...content.checklist], from: null })
    expect([filed, note, jielong, template].map(({ review }) => review.check)).toEqual(Array(4).fill('waiting'))
    await tick()
    expect(await reader.mustFail('case.read', { groupId, caseId: filed.caseId })).toEqual({ code: 'case/not-found' })

    cloud.contentCheck.set({ text: 'words' })
    expect((await tick())['askTextsAgain']).toBe(6)
    expect(await reader.mustCall('case.read', { groupId, caseId: filed.caseId })).toMatchObject({ evidence: [{ evidenceId: note.evidenceId }] })
    expect(await reader.mustCall('group.read', { groupId })).toMatchObject({ name: '新群名' })
    expect((await newcomer.mustCall('person.me', {})).person?.review.check).toBe('passed')
    await reader.mustCall('jielong.read', { groupId, jielongId: jielong.jielongId })
    expect(await cloud.documents('templates', { _id: template.templateId })).toMatchObject([{ content, review: { check: 'passed' } }])
  })

  test('wait for a person when WeChat wants one to look, and are refused when they are risky', async () => {
    const { owner, author, groupId } = await aRoom('verdicts')
    cloud.contentCheck.set({ text: 'down' })
    const file = async (fault: string) => (await author.mustCall('case.file', { groupId, report: aReport({ fault }), evidenceIds: [], sharing: [] })).caseId
    const held = await file('复核测试词')
    const risky = await file('加微信办理')
    cloud.contentCheck.set({ text: 'words' })
    await tick()

    expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'case', id: held } }])
    expect((await author.mustCall('case.read', { groupId, caseId: risky })).review.check).toBe('refused')
    const history = (await owner.mustCall('moderation.history', { groupId })).items
    expect(history.map(({ step, subject, by }) => [step, subject.id, by])).toEqual(expect.arrayContaining([['held', held, null], ['checked', risky, null]]))
    expect((await tick())['askTextsAgain']).toBe(0)
  })

  test('that were changed since are not let through by an answer about the old words', async () => {
    const { author, groupId } = await aRoom('changed')
    cloud.contentCheck.set({ text: 'down' })
    const { caseId, revision } = await author.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [], sharing: [] })
    cloud.contentCheck.set({ text: 'words' })
    await author.mustCall('case.change', { groupId, caseId, revision, report: aReport({ demand: '复核测试词' }) })
    await tick()
    expect(await cloud.documents('cases', { _id: caseId })).toMatchObject([{ review: { check: 'waiting', isHeld: true } }])
  })

  test('each get their turn, however many there are about which the check never answers', async () => {
    const { author, reader, groupId } = await aRoom('stuck')
    const file = async (by: typeof author) => (await by.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [], sharing: [] })).caseId
    cloud.contentCheck.set({ text: 'down' })
    for (let count = 0; count < 6; count += 1) await file(reader)
    const fine = await file(author)
    cloud.contentCheck.set({ text: 'words' })
    // WeChat answers 40003 to somebody it does not know, again and again.
    await putInside(cloud.emulator, 'people', { query: { _id: await reader.personId() }, data: { openid: '-' } })
    for (let minute = 0; minute < 7; minute += 1) await cloud.clock.advance(MINUTE)
    expect(await cloud.documents('cases', { _id: fine })).toMatchObject([{ review: { check: 'passed' } }])
    expect(await cloud.documents('cases', { groupId, 'review.check': 'waiting' })).toHaveLength(6)
    await putInside(cloud.emulator, 'cases', { query: { groupId }, data: { 'review.check': 'refused' } })
  })
})

describe('photos and recordings', () => {
  test('about which the check could not be asked are asked about when it is back', async () => {
    const { author } = await aRoom('asked')
    cloud.contentCheck.set({ media: 'down' })
    const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
    expect(await cloud.documents('evidence', { _id: evidenceId })).toMatchObject([{ traceId: evidenceId, isConfirmed: true }])
    cloud.contentCheck.set({ media: 'words' })
    await cloud.clock.advance(6 * MINUTE)
    const [doc] = await cloud.documents('evidence', { _id: evidenceId })
    expect(doc?.['traceId']).not.toBe(evidenceId)
  })

  test('about which WeChat has not answered for half an hour are asked about again; an answer to the first question comes too late', async () => {
    const { author } = await aRoom('late')
    const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
    const traceOf = async () => String((await cloud.documents('evidence', { _id: evidenceId }))[0]?.['traceId'])
    const first = await traceOf()
    await cloud.clock.advance(20 * MINUTE)
    expect(await traceOf()).toBe(first)
    await cloud.clock.advance(12 * MINUTE)
    const second = await traceOf()
    expect(second).not.toBe(first)

    const say = (trace: string) => callAsCloud(cloud.emulator, 'inbox', { MsgType: 'event', Event: 'wxa_media_check', trace_id: trace, errcode: 0, result: { suggest: 'pass', label: 100 } })
    await say(first)
    expect(await cloud.documents('evidence', { _id: evidenceId })).toMatchObject([{ review: { check: 'waiting' } }])
    await say(second)
    expect(await cloud.documents('evidence', { _id: evidenceId })).toMatchObject([{ review: { check: 'passed' } }])
  })
})

describe('what nobody needs any more', () => {
  test('slots go after a day, with what was sent to them; confirmed evidence stays', async () => {
    const { author, group, groupId } = await aRoom('slots')
    const sent = await aSentFile(cloud.emulator, author, { bytes: plainPng })
    const kept = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [kept.evidenceId] })
    await cloud.clock.advance(DAY - 5 * MINUTE)
    expect(await cloud.documents('evidence', { _id: sent.evidenceId })).toHaveLength(1)
    await cloud.clock.advance(10 * MINUTE)
    expect(await cloud.documents('evidence', { _id: sent.evidenceId })).toEqual([])
    expect(await author.mustFail('evidence.confirm', sent)).toEqual({ code: 'evidence/not-found' })
    await author.mustCall('evidence.open', { evidenceId: kept.evidenceId, layer: 'original' })
  })

  test('a removal that was cut short is finished, and the case no longer counts it', async () => {
    const { author, group, groupId } = await aRoom('cut')
    const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })
    const { url } = await author.mustCall('evidence.open', { evidenceId, layer: 'original' })
    await putInside(cloud.emulator, 'evidence', { query: { _id: evidenceId }, data: { isConfirmed: false, addedAt: cloud.clock.now() - 2 * DAY } })
    await tick()
    expect(await cloud.documents('evidence', { _id: evidenceId })).toEqual([])
    expect(await cloud.documents('cases', { _id: caseId })).toMatchObject([{ evidenceKinds: [] }])
    expect((await fetch(url)).status).toBe(404)
  })

  test('evidence that no case took goes after a month, with its files; what a case has stays', async () => {
    const { author, group, groupId } = await aRoom('loose')
    const loose = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
    const kept = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [kept.evidenceId] })
    const { url } = await author.mustCall('evidence.open', { evidenceId: loose.evidenceId, layer: 'original' })
    const old = { addedAt: cloud.clock.now() - 31 * DAY }
    await putInside(cloud.emulator, 'evidence', { query: { _id: loose.evidenceId }, data: old })
    await putInside(cloud.emulator, 'evidence', { query: { _id: kept.evidenceId }, data: old })
    await tick()
    expect(await cloud.documents('evidence', { _id: loose.evidenceId })).toEqual([])
    expect((await fetch(url)).status).toBe(404)
    expect((await author.mustCall('case.read', { groupId, caseId })).evidence).toMatchObject([{ evidenceId: kept.evidenceId }])
  })

  test('answers to repeated requests are forgotten after a day', async () => {
    const { author, groupId } = await aRoom('answers')
    const input = { groupId, report: aReport(), evidenceIds: [], sharing: [] }
    await author.mustCall('case.file', input, { key: 'remember-me' })
    const before = (await cloud.documents('answers')).length
    await cloud.clock.advance(DAY - 5 * MINUTE)
    await author.mustCall('case.file', input, { key: 'remember-me' })
    expect((await cloud.documents('answers')).length).toBeGreaterThan(0)
    await cloud.clock.advance(10 * MINUTE)
    expect((await cloud.documents('answers')).length).toBeLessThan(before)
  })

  test('exported files go after seven days, and the ledger stays', async () => {
    const { owner, author, group, groupId } = await aRoom('export')
    await cloud.aCase(author, group)
    const { record, url } = await owner.mustCall('export.make', { groupId, format: 'csv' })
    expect((await fetch(url)).status).toBe(200)
    await cloud.clock.advance(7 * DAY - 5 * MINUTE)
    const { url: later } = await owner.mustCall('export.open', { groupId, exportId: record.exportId })
    await cloud.clock.advance(10 * MINUTE)
    expect(await owner.mustFail('export.open', { groupId, exportId: record.exportId })).toEqual({ code: 'export/not-found' })
    expect((await fetch(later)).status).not.toBe(200)
    expect((await owner.mustCall('export.ledger', { groupId })).items).toMatchObject([{ exportId: record.exportId }])
    expect(await cloud.documents('exports', { _id: record.exportId })).toMatchObject([{ fileId: '' }])
  })
})
