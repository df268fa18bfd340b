import { PAGE_SIZE } from '@shouhou/shared'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { secretPng } from '../../shared/samples/pictures'
import { aConfirmedFile, checked } from '../../support/upload'

const cloud = emulated({ indexRequired: true, mediaCheckDelay: 10 })

const SECRETS = { imei: '861234567890123', orderNumber: 'JD20250601' }

const aRoom = async (name: string) => {
  const group = await cloud.aGroup(cloud.as(`${name}-owner`), {})
  const author = await cloud.aMember(`${name}-author`, group)
  const reader = await cloud.aMember(`${name}-reader`, group)
  const organiser = cloud.as(`${name}-organiser`)
  const watchdog = await cloud.aGroup(organiser, { kind: 'watchdog', name: `${name}监督群` })
  return { author, reader, organiser, group, groupId: group.groupId, watchdogId: watchdog.groupId }
}

describe('sharing a case with a watchdog', () => {
  test('lets the watchdog read it, without IMEI and order number unless those were let out too', async () => {
    const { author, organiser, group, groupId, watchdogId } = await aRoom('give')
    const { caseId } = await cloud.aCase(author, group, SECRETS)
    expect(await organiser.mustFail('case.read', { groupId: watchdogId, caseId })).toEqual({ code: 'case/not-found' })

    const given = await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: false })
    expect(given.sharing).toMatchObject([{ watchdogId, watchdogName: 'give监督群', withIdentifiers: false }])
    const read = async () => organiser.mustCall('case.read', { groupId: watchdogId, caseId })
    expect(await read()).toMatchObject({ groupId, isMine: false, sharing: [], report: { imei: '', orderNumber: '' } })

    await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: true })
    expect((await read()).report).toMatchObject(SECRETS)
    expect((await organiser.mustCall('case.list', { groupId: watchdogId })).items).toMatchObject([{ caseId, groupId }])
    expect(await organiser.mustFail('case.read', { groupId, caseId })).toEqual({ code: 'group/not-allowed', action: 'case.read' })
  })

  test('identifiers reach only who may export there, and nobody there learns who the author is', async () => {
    const { author, reader, organiser, group, groupId, watchdogId } = await aRoom('unnamed')
    const helper = await cloud.aMember('unnamed-helper', await organiser.mustCall('group.read', { groupId: watchdogId }))
    const { caseId } = await cloud.aCase(author, group, SECRETS)
    await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: true })
    const second = await cloud.aCase(author, group)
    const other = await cloud.aCase(reader, group)
    for (const [person, shared] of [[author, second], [reader, other]] as const) await person.mustCall('consent.give', { caseId: shared.caseId, watchdogId, withIdentifiers: false })

    expect((await organiser.mustCall('case.read', { groupId: watchdogId, caseId })).report).toMatchObject(SECRETS)
    const seen = await helper.mustCall('case.read', { groupId: watchdogId, caseId })
    expect(seen.report).toMatchObject({ imei: '', orderNumber: '' })

    const { items } = await organiser.mustCall('case.list', { groupId: watchdogId })
    const text = JSON.stringify([items, seen, await organiser.mustCall('case.read', { groupId: watchdogId, caseId })])
    for (const leak of [await author.personId(), author.name, author.openid]) expect(text).not.toContain(leak)
    const authorOf = (id: string) => items.find((row) => row.caseId === id)?.author
    expect(seen.author.nickname).toMatch(/^群友.{4}$/)
    expect([authorOf(caseId), authorOf(second.caseId), seen.events[0]?.by]).toEqual([seen.author, seen.author, seen.author])
    expect(authorOf(other.caseId)?.personId).not.toBe(seen.author.personId)
    expect((await reader.mustCall('case.read', { groupId, caseId })).author).toEqual({ personId: await author.personId(), nickname: author.name })
  })

  test('what slipped into a text that would tell who or how to call is masked for the watchdog, as in its files', async () => {
    const { author, organiser, group, groupId, watchdogId } = await aRoom('slipped')
    const { caseId } = await cloud.aCase(author, group, { fault: '打 13912345678 没人接', demand: '身份证 11010519491231002X' })
    const note = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '客服让我加微信号 wx_abc12345 联系' })
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [note.evidenceId] })
    await author.mustCall('case.solve', { groupId, caseId, outcome: '回电 13912345678 后修好' })
    await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: false })
    const seen = JSON.stringify([await organiser.mustCall('case.read', { groupId: watchdogId, caseId }), await organiser.mustCall('case.list', { groupId: watchdogId })])
    for (const leak of ['13912345678', '11010519491231002X', 'wx_abc12345']) expect(seen).not.toContain(leak)
    expect(await author.mustCall('case.read', { groupId, caseId })).toMatchObject({ report: { fault: '打 13912345678 没人接' } })
  })

  test('names a watchdog only by a name that was checked', async () => {
    const { author, group, watchdogId } = await aRoom('named')
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: false })
    const nameNow = async () => (await author.mustCall('case.readMine', { caseId })).sharing[0]?.watchdogName
    expect(await nameNow()).toBe('named监督群')
    await cloud.anOperator.mustCall('moderation.hide', { groupId: watchdogId, subject: { noun: 'group', id: watchdogId }, reason: '冒充' })
    expect(await nameNow()).toBe('名称正在检查的群')
  })

  test('the same consent again keeps its day; another scope is a new one', async () => {
    const { author, group, watchdogId } = await aRoom('day')
    const { caseId } = await cloud.aCase(author, group)
    const give = async (withIdentifiers: boolean) => (await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers })).sharing
    const [first] = await give(false)
    await cloud.clock.advance(60_000)
    expect(await give(false)).toEqual([first])
    const [other] = await give(true)
    expect(other?.givenAt).toBeGreaterThan(first?.givenAt ?? Infinity)
  })

  test('on the way in, once for each watchdog', async () => {
    const { author, groupId, organiser, watchdogId } = await aRoom('filing')
    const sharing = [{ watchdogId, withIdentifiers: true }, { watchdogId, withIdentifiers: false }]
    const filed = await author.mustCall('case.file', { groupId, report: aReport(SECRETS), evidenceIds: [], sharing })
    expect(filed.sharing).toMatchObject([{ watchdogId, withIdentifiers: false }])
    expect((await organiser.mustCall('case.read', { groupId: watchdogId, caseId: filed.caseId })).report.imei).toBe('')
  })

  test('puts it into the watchdog’s list among its own cases, newest first, each once, through all pages', async () => {
    const { author, group, organiser, watchdogId } = await aRoom('list')
    const watchdog = await organiser.mustCall('group.read', { groupId: watchdogId })
    const filed: string[] = []
    for (let count = 0; count < 13; count += 1) {
      const shared = await cloud.aCase(author, group)
      await author.mustCall('consent.give', { caseId: shared.caseId, watchdogId, withIdentifiers: false })
      const own = await cloud.aCase(organiser, watchdog)
      if (count === 0) await organiser.mustCall('consent.give', { caseId: own.caseId, watchdogId, withIdentifiers: false })
      filed.push(shared.caseId, own.caseId)
    }
    await cloud.aCase(author, group)
    const first = await organiser.mustCall('case.list', { groupId: watchdogId })
    const second = await organiser.mustCall('case.list', { groupId: watchdogId, cursor: first.next ?? '' })
    expect([first.items.length, second.next]).toEqual([PAGE_SIZE, null])
    expect([...first.items, ...second.items].map(({ caseId }) => caseId)).toEqual(filed.reverse())
  })

  test('withdrawn, the watchdog reads nothing more', async () => {
    const { author, organiser, group, watchdogId } = await aRoom('withdraw')
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: true })
    expect((await author.mustCall('consent.withdraw', { caseId, watchdogId })).sharing).toEqual([])
    expect(await organiser.mustFail('case.read', { groupId: watchdogId, caseId })).toEqual({ code: 'case/not-found' })
    expect((await organiser.mustCall('case.list', { groupId: watchdogId })).items).toEqual([])
    expect(await author.mustFail('consent.withdraw', { caseId, watchdogId })).toEqual({ code: 'consent/not-given' })
  })

  test('stands in the time line of its author, once for each change, and in nobody else’s', async () => {
    const { author, reader, organiser, groupId, watchdogId } = await aRoom('events')
    const consent = (withIdentifiers: boolean) => ({ caseId, watchdogId, withIdentifiers })
    const { caseId } = await author.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [], sharing: [{ watchdogId, withIdentifiers: false }] })
    await author.mustCall('consent.give', consent(false))
    await author.mustCall('consent.give', consent(true))
    const given = await author.mustCall('case.read', { groupId, caseId })
    await author.mustCall('consent.withdraw', { caseId, watchdogId })
    const { events } = await author.mustCall('consent.give', consent(false))

    const shared = events.filter(({ what }) => what !== 'filed')
    expect(shared.map(({ what }) => what)).toEqual(['shared', 'identifiers-shared', 'sharing-withdrawn', 'shared'])
    expect(new Set(shared.map(({ detail }) => detail))).toEqual(new Set(['events监督群']))
    expect(shared[1]).toMatchObject({ at: given.sharing[0]?.givenAt, by: { nickname: author.name } })
    for (const [person, from] of [[reader, groupId], [cloud.as('events-owner'), groupId], [organiser, watchdogId]] as const) {
      expect((await person.mustCall('case.read', { groupId: from, caseId })).events.map(({ what }) => what)).toEqual(['filed'])
    }
  })

  test('consents to several watchdogs at the same moment are all kept', async () => {
    const { author, group } = await aRoom('many')
    const { caseId } = await cloud.aCase(author, group)
    const watchdogs = await Promise.all([1, 2, 3, 4].map((count) => cloud.aGroup(cloud.as(`many-organiser-${count}`), { kind: 'watchdog' })))
    await Promise.all(watchdogs.map(({ groupId }) => author.mustCall('consent.give', { caseId, watchdogId: groupId, withIdentifiers: false })))
    const [stored] = await cloud.documents('cases', { _id: caseId })
    expect(new Set(stored?.['sharedWith'] as string[])).toEqual(new Set(watchdogs.map(({ groupId }) => groupId)))
  })

  test('is only for verified watchdogs', async () => {
    const { author, group, groupId } = await aRoom('unverified')
    const unverified = await cloud.aGroup(cloud.as('unverified-one'), { kind: 'watchdog', isVerified: false })
    const { caseId } = await cloud.aCase(author, group)
    const error = { code: 'consent/not-a-watchdog' }
    for (const watchdogId of [unverified.groupId, groupId, 'g-no-such-group']) {
      expect(await author.mustFail('consent.give', { caseId, watchdogId, withIdentifiers: false })).toEqual(error)
      expect(await author.mustFail('case.file', { groupId, report: aReport(), evidenceIds: [], sharing: [{ watchdogId, withIdentifiers: false }] })).toEqual(error)
    }
    expect(await cloud.documents('cases', { groupId })).toHaveLength(1)
  })

  test('is for its author alone', async () => {
    const { author, reader, organiser, group, watchdogId } = await aRoom('author')
    const { caseId } = await cloud.aCase(author, group)
    for (const other of [reader, organiser]) {
      expect(await other.mustFail('consent.give', { caseId, watchdogId, withIdentifiers: true })).toEqual({ code: 'case/not-yours' })
      expect(await other.mustFail('consent.withdraw', { caseId, watchdogId })).toEqual({ code: 'case/not-yours' })
    }
    expect(await author.mustFail('consent.give', { caseId: 'c-never-filed', watchdogId, withIdentifiers: true })).toEqual({ code: 'case/not-found' })
    expect(await author.mustFail('consent.withdraw', { caseId: 'c-never-filed', watchdogId })).toEqual({ code: 'case/not-found' })
  })

  test('a hidden case is hidden from the watchdog too', async () => {
    const { author, organiser, group, groupId, watchdogId } = await aRoom('hiddencase')
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: false })
    await cloud.as('hiddencase-owner').mustCall('moderation.hide', { groupId, subject: { noun: 'case', id: caseId }, reason: '有别人的电话' })
    expect(await organiser.mustFail('case.read', { groupId: watchdogId, caseId })).toEqual({ code: 'case/not-found' })
  })

  test('the watchdog opens the public copy of its evidence, and no longer when the consent is gone', async () => {
    const { author, organiser, groupId, watchdogId } = await aRoom('evidence')
    const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: secretPng })
    const { caseId } = await author.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [evidenceId], sharing: [{ watchdogId, withIdentifiers: false }] })
    await checked(cloud, evidenceId, 'pass')
    expect((await organiser.mustCall('case.read', { groupId: watchdogId, caseId })).evidence).toMatchObject([{ evidenceId, hasPublicCopy: true }])
    await organiser.mustCall('evidence.open', { evidenceId, layer: 'public' })
    expect(await organiser.mustFail('evidence.open', { evidenceId, layer: 'original' })).toEqual({ code: 'evidence/not-yours' })
    await author.mustCall('consent.withdraw', { caseId, watchdogId })
    expect(await organiser.mustFail('evidence.open', { evidenceId, layer: 'public' })).toEqual({ code: 'evidence/not-found' })
  })

  test('what a group does with the case stays inside the group', async () => {
    const { author, organiser, group, groupId, watchdogId } = await aRoom('inside')
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: false })
    const jielong = await cloud.aJielong(author, group)
    await author.mustCall('jielong.join', { groupId, jielongId: jielong.jielongId, with: { caseId } })
    expect((await author.mustCall('case.read', { groupId, caseId })).jielongs).toHaveLength(1)
    const seen = await organiser.mustCall('case.read', { groupId: watchdogId, caseId })
    expect(seen.jielongs).toEqual([])
    expect(seen.events.map(({ what }) => what)).toEqual(['filed'])
  })
})
