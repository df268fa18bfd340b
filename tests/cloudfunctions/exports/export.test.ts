import ExcelJS from 'exceljs'
import { parse } from 'csv-parse/sync'
import { COLUMNS } from '@shouhou/shared/export'
import type { Calls } from '@shouhou/shared/calls'
import type { GroupView } from '@shouhou/shared/group'
import { createHash } from 'node:crypto'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import type { Person } from '../../support/person'
import { inside } from '../jielong/inside'

const cloud = emulated()
type Exported = Calls['export.make']['output']

const download = async ({ url }: Exported): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer())

const sheetOf = async (file: Exported): Promise<string[][]> => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await download(file)) as never)
  const rows: string[][] = []
  workbook.worksheets[0]?.eachRow((row) => {
    rows.push(COLUMNS.map((_column, index) => {
      const { value } = row.getCell(index + 1)
      expect(value === null || typeof value === 'string').toBe(true)
      return (value ?? '') as string
    }))
  })
  return rows
}

const csvOf = async (file: Exported): Promise<string[][]> => parse(await download(file), { bom: true }) as string[][]

const cell = (row: string[] | undefined, header: string): string | undefined => row?.[COLUMNS.findIndex((column) => column.header === header)]

const watchdogScene = async (name: string) => {
  const organiser = cloud.as(`${name}-organiser`)
  const watchdog = await cloud.aGroup(organiser, { kind: 'watchdog', name: `${name}观察` })
  const group = await cloud.aGroup(cloud.as(`${name}-owner`), { name: `${name}互助群` })
  return { organiser, watchdog, group }
}

const file = async (author: Person, group: GroupView, { report = {}, sharing = [] }: { report?: Parameters<typeof aReport>[0]; sharing?: Calls['case.file']['input']['sharing'] }) =>
  author.mustCall('case.file', { groupId: group.groupId, report: aReport(report), evidenceIds: [], sharing })

const IMEI = '868533041234567'

describe('a watchdog exports', () => {
  test('only cases whose authors consented to share with it, wherever they were filed, and only the consented identifiers', async () => {
    const { organiser, watchdog, group } = await watchdogScene('授权')
    const other = await cloud.aGroup(cloud.as('other-organiser'), { kind: 'watchdog', name: '别家观察' })
    const report = { imei: IMEI, orderNumber: '20250601000123456789' }
    const full = await file(await cloud.aMember('full', group), group, { report, sharing: [{ watchdogId: watchdog.groupId, withIdentifiers: true }] })
    const masked = await file(await cloud.aMember('masked', group), group, { report, sharing: [{ watchdogId: watchdog.groupId, withIdentifiers: false }] })
    await file(await cloud.aMember('elsewhere', group), group, { sharing: [{ watchdogId: other.groupId, withIdentifiers: true }] })
    await file(await cloud.aMember('nobody', group), group, {})
    await file(await cloud.aMember('inside', watchdog), watchdog, {})

    for (const [format, read] of [['xlsx', sheetOf], ['csv', csvOf]] as const) {
      const rows = await read(await organiser.mustCall('export.make', { groupId: watchdog.groupId, format }))
      expect(rows[0]).toEqual(COLUMNS.map(({ header }) => header))
      expect(rows.slice(1).map((row) => cell(row, '案例编号'))).toEqual([full.caseId, masked.caseId])
      // In CSV an apostrophe keeps Excel from making 8.68533E+14 of it; a workbook has text cells.
      const asText = format === 'csv' ? "'" : ''
      expect(rows.slice(1).map((row) => cell(row, 'IMEI'))).toEqual([`${asText}${IMEI}`, '***********4567'])
      expect(rows.slice(1).map((row) => cell(row, '订单号'))).toEqual([`${asText}20250601000123456789`, '未授权'])
    }
  })

  test('a withdrawn consent reaches the next export', async () => {
    const { organiser, watchdog, group } = await watchdogScene('撤回')
    const author = await cloud.aMember('changes-mind', group)
    const { caseId } = await file(author, group, { sharing: [{ watchdogId: watchdog.groupId, withIdentifiers: false }] })
    expect((await organiser.mustCall('export.make', { groupId: watchdog.groupId, format: 'csv' })).record.rows).toBe(1)
    await author.mustCall('consent.withdraw', { caseId, watchdogId: watchdog.groupId })
    expect(await organiser.mustFail('export.make', { groupId: watchdog.groupId, format: 'csv' })).toEqual({ code: 'export/nothing' })
  })

  test('hidden and unchecked cases stay inside', async () => {
    const { organiser, watchdog } = await watchdogScene('隐藏')
    const author = await cloud.aMember('hidden-author', watchdog)
    const sharing = [{ watchdogId: watchdog.groupId, withIdentifiers: false }]
    const hidden = await file(author, watchdog, { sharing })
    await file(author, watchdog, { sharing, report: { fault: '复核测试词' } })
    await organiser.mustCall('moderation.hide', { groupId: watchdog.groupId, subject: { noun: 'case', id: hidden.caseId }, reason: '广告' })
    expect(await organiser.mustFail('export.make', { groupId: watchdog.groupId, format: 'xlsx' })).toEqual({ code: 'export/nothing' })
  })
})

describe("what is in an admin's file of the own group", () => {
  test('no live formula, no telephone, no ID number, no IMEI, no name; one row a case', async () => {
    const owner = cloud.as('ledger-owner')
    const group = await cloud.aGroup(owner, {})
    const author = await cloud.aMember('某个昵称', group)
    await file(author, group, { report: {
      imei: IMEI, orderNumber: '1234567890', fault: '=HYPERLINK("http://x","点我")', steps: '＝1+1，联系我 138 0013 8000', tried: '\t@SUM(A1)',
      shop: '+86-13800138000', demand: '身份证 11010519491231002X，IMEI 868533041234567', storage: '-2+3', systemVersion: '　＠cmd',
    } })

    const tables = await Promise.all([
      owner.mustCall('export.make', { groupId: group.groupId, format: 'xlsx' }).then(sheetOf),
      owner.mustCall('export.make', { groupId: group.groupId, format: 'csv' }).then(csvOf),
    ])
    expect(tables[1]).toEqual(tables[0])
    const [, row] = tables[0] ?? []
    expect(tables[0]).toHaveLength(2)
    for (const text of row ?? []) expect(text.normalize('NFKC')).not.toMatch(/^\s*[=+\-@\t\r]/)
    const all = (row ?? []).join('\n')
    for (const leak of ['13800138000', '138 0013 8000', '11010519491231002X', IMEI, '1234567890', '某个昵称', await author.personId(), author.openid]) expect(all).not.toContain(leak)
    expect(cell(row, 'IMEI')).toBe('***********4567')
    expect(cell(row, '故障描述')).toBe('\'=HYPERLINK("http://x","点我")')
  })

  test('a CSV opens in Excel: BOM, CRLF, Chinese headers', async () => {
    const owner = cloud.as('bom-owner')
    const group = await cloud.aGroup(owner, {})
    await cloud.aCase(owner, group)
    const bytes = await download(await owner.mustCall('export.make', { groupId: group.groupId, format: 'csv' }))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8').split('\r\n')[0]).toContain('案例编号')
  })

  test('a name of the group that was hidden stays inside', async () => {
    const owner = cloud.as('hidden-name-owner')
    const group = await cloud.aGroup(owner, { name: '骂人的群名' })
    const { groupId } = group
    await cloud.aCase(owner, group)
    await cloud.anOperator.registered()
    await cloud.anOperator.mustCall('moderation.hide', { groupId, subject: { noun: 'group', id: groupId }, reason: '骂人' })
    const [, row] = await csvOf(await owner.mustCall('export.make', { groupId, format: 'csv' }))
    expect(cell(row, '群')).toBe('名称正在检查的群')
  })

  test('filters by model and fault', async () => {
    const owner = cloud.as('filter-owner')
    const group = await cloud.aGroup(owner, {})
    await cloud.aCase(owner, group)
    await cloud.aCase(owner, group, { model: '青禾 Y2', faultCode: 'BATT.DRAIN' })
    const rowsOf = async (filter: object) => (await owner.mustCall('export.make', { groupId: group.groupId, format: 'csv', ...filter })).record.rows
    expect([await rowsOf({}), await rowsOf({ model: 'y2' }), await rowsOf({ faultCode: 'DISP.GREEN' })]).toEqual([2, 1, 1])
  })
})

describe('evidence in a file', () => {
  test('is all there, however much the cases hold together', async () => {
    const owner = cloud.as('much-owner')
    const group = await cloud.aGroup(owner, {})
    const { groupId } = group
    await cloud.aCase(owner, group)
    const { world } = inside(cloud.emulator)
    const [sample] = await world.cases.find({ where: { groupId } })
    const [note] = await world.evidence.find({ where: { _id: (await owner.mustCall('evidence.writeNote', { kind: 'contact', note: '客服说要自费。' })).evidenceId } })
    if (sample === undefined || note === undefined) throw new Error('nothing to copy')
    const caseIds = Array.from({ length: 40 }, (_one, at) => `c-much-${String(at).padStart(2, '0')}`)
    const noteIds = caseIds.flatMap((caseId) => Array.from({ length: 30 }, (_one, at) => ({ caseId, _id: `v-${caseId}-${at}` })))
    for (const _id of caseIds) await world.cases.add({ ...sample, _id, order: `${sample.order}${_id}` })
    for (const { _id, caseId } of noteIds) await world.evidence.add({ ...note, _id, caseId, groupId, traceId: _id, order: `${note.order}${_id}` })

    const [, ...rows] = await csvOf(await owner.mustCall('export.make', { groupId, format: 'csv' }))
    expect(rows.map((row) => cell(row, '沟通记录（件）'))).toEqual(['0', ...caseIds.map(() => '30')])
  })

  test('leaves out what was hidden or refused; what still waits counts', async () => {
    const owner = cloud.as('counted-owner')
    const group = await cloud.aGroup(owner, {})
    const { groupId } = group
    const author = await cloud.aMember('counted-author', group)
    const aNote = async (note: string) => (await author.mustCall('evidence.writeNote', { kind: 'contact', note })).evidenceId
    const [hidden, refused, waiting] = [await aNote('甲'), await aNote('乙'), await aNote('复核测试词')]
    const { caseId } = await author.mustCall('case.file', { groupId, report: aReport(), evidenceIds: [hidden, refused, waiting], sharing: [] })
    const counted = async () => {
      const [, row] = await csvOf(await owner.mustCall('export.make', { groupId, format: 'csv' }))
      return cell(row, '沟通记录（件）')
    }
    expect(await counted()).toBe('3')
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'evidence', id: hidden }, reason: '别人的聊天记录' })
    await putInside(cloud.emulator, 'evidence', { query: { _id: refused }, data: { 'review.check': 'refused' } })
    expect(await counted()).toBe('1')
    expect((await author.mustCall('case.readMine', { caseId })).evidence).toHaveLength(3)
  })

  test('titles of a hidden 接龙 stay inside', async () => {
    const owner = cloud.as('title-owner')
    const group = await cloud.aGroup(owner, {})
    const { groupId } = group
    const author = await cloud.aMember('title-author', group)
    const { caseId } = await cloud.aCase(author, group)
    const { jielongId } = await cloud.aJielong(author, group, { title: '某店骗人接龙' })
    await author.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
    const titles = async () => cell((await csvOf(await owner.mustCall('export.make', { groupId, format: 'csv' })))[1], '接龙')
    expect(await titles()).toBe('某店骗人接龙')
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: jielongId }, reason: '骂人' })
    expect(await titles()).toBe('')
  })
})

describe('the ledger', () => {
  test('taken over after its first try died, answers what the ledger says: the file under that line stays', async () => {
    const owner = cloud.as('died-owner')
    const group = await cloud.aGroup(owner, {})
    const { groupId } = group
    await cloud.aCase(owner, group)
    const input = { groupId, format: 'csv' } as const
    const made = await owner.mustCall('export.make', input, { key: 'export-dies' })
    await cloud.aCase(owner, group)
    // As if it had died after its last write: the claim is old and has no answer.
    await putInside(cloud.emulator, 'answers', { query: { state: 'done', 'value.record.exportId': made.record.exportId }, data: { state: 'running', at: cloud.clock.now() - 120_000 } })
    const again = await owner.mustCall('export.make', input, { key: 'export-dies' })
    expect(again.record).toEqual(made.record)
    expect(createHash('sha256').update(await download(again)).digest('hex')).toBe(made.record.sha256)
    expect((await owner.mustCall('export.ledger', { groupId })).items).toHaveLength(1)
  })

  test('names a file that nobody finds by what the ledger shows', async () => {
    const owner = cloud.as('path-owner')
    const group = await cloud.aGroup(owner, {})
    await cloud.aCase(owner, group)
    const { record } = await owner.mustCall('export.make', { groupId: group.groupId, format: 'csv' })
    const [stored] = await cloud.documents('exports', { groupId: group.groupId })
    expect(stored?.['fileId']).toMatch(new RegExp(`/exports/${group.groupId}/f[0-9a-z]{20,}\\.csv$`))
    expect(stored?.['fileId']).not.toContain(record.exportId)
  })

  test('says who, when, how many, which fields, and the digest of what left; an older file can be fetched again for a week', async () => {
    const owner = cloud.as('keeper')
    const group = await cloud.aGroup(owner, {})
    const { groupId } = group
    await cloud.aCase(owner, group)
    const made = await owner.mustCall('export.make', { groupId, format: 'xlsx' }, { key: 'export-once' })
    expect((await owner.mustCall('export.make', { groupId, format: 'xlsx' }, { key: 'export-once' })).record.exportId).toBe(made.record.exportId)

    const { items } = await owner.mustCall('export.ledger', { groupId })
    expect(items).toEqual([{ ...made.record, by: { personId: await owner.personId(), nickname: 'keeper' }, rows: 1, fields: COLUMNS.map(({ header }) => header) }])
    expect(createHash('sha256').update(await download(made)).digest('hex')).toBe(items[0]?.sha256)
    expect((await owner.mustCall('export.open', { groupId, exportId: made.record.exportId })).name).toBe(made.name)
    expect(await owner.mustFail('export.open', { groupId, exportId: 'not-there' })).toEqual({ code: 'export/not-found' })
  })
})
