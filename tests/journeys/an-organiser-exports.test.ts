import { COLUMNS } from '@shouhou/shared/export'
import { dayOf } from '@shouhou/shared'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Download } from 'playwright-core'
import { aReport } from '../support/builders'
import { journey, type Visitor } from '../support/browser'
import { until } from '../support/until'

const cloud = journey()

const IMEI = '868533041234567'
const ORDER = '202506010001'

/** Three people file to a consumer group: one consents to everything, one without identifiers, one not at all. */
async function scene() {
  const watchdog = await cloud.aGroup(cloud.as('boss'), { kind: 'watchdog', name: '城市消费观察' })
  await cloud.aMember('chen', watchdog, { role: 'organiser', owner: cloud.as('boss') })
  const group = await cloud.aGroup(cloud.as('wang'), { name: '青禾 X1 互助群' })
  const file = async (name: string, overrides: Parameters<typeof aReport>[0], sharing: { watchdogId: string; withIdentifiers: boolean }[]) =>
    (await cloud.aMember(name, group)).mustCall('case.file', { groupId: group.groupId, report: aReport(overrides), evidenceIds: [], sharing })
  const full = await file('full', { imei: IMEI, orderNumber: ORDER, fault: '=1+1 后面出现绿线', steps: '打 13800138000 找我' }, [{ watchdogId: watchdog.groupId, withIdentifiers: true }])
  const bare = await file('bare', { imei: IMEI, orderNumber: ORDER, model: '青禾 Y2', wishes: ['refund', 'compensate'] }, [{ watchdogId: watchdog.groupId, withIdentifiers: false }])
  await file('silent', { fault: '没有同意分享的案例' }, [])
  return { groupId: watchdog.groupId, full, bare }
}

type Scene = Awaited<ReturnType<typeof scene>>

/** What must stand in the file, cell by cell, written out by hand. */
function expected({ full, bare }: Scene): Record<string, string>[] {
  const same = {
    '群': '青禾 X1 互助群', '品牌': '青禾', '容量': '256GB', '系统版本': '3.2.1', '购买日期': '2025-06-01', '购买渠道': '品牌官网或官方商城', '店铺': '',
    '价格（元）': '3999.00', '发票': '电子发票', '故障分类': '绿屏/绿线', '故障开始': '2025-09-10', '已尝试': '恢复过出厂设置。', '影响': '严重影响使用',
    '诉求说明': '希望免费更换屏幕。', '三件套': '缺购买凭证、故障证据、沟通记录', '购买凭证（件）': '0', '故障证据（件）': '0', '沟通记录（件）': '0', '第三方证据（件）': '0',
    '状态': '未解决', '接龙': '',
  }
  return [
    {
      ...same, '案例编号': full.caseId, '提交日期': dayOf(full.filedAt), '型号': 'X1', '故障描述': "'=1+1 后面出现绿线", '复现步骤': '打 [手机号] 找我', '诉求': '维修',
      'IMEI': IMEI, '订单号': ORDER, '授权日期': dayOf(full.filedAt),
    },
    {
      ...same, '案例编号': bare.caseId, '提交日期': dayOf(bare.filedAt), '型号': 'Y2', '故障描述': '屏幕右侧出现一条绿线', '复现步骤': '亮屏就有，重启也在。', '诉求': '退货、赔偿',
      'IMEI': '***********4567', '订单号': '未授权', '授权日期': dayOf(bare.filedAt),
    },
  ]
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  const rows: string[][] = []
  workbook.worksheets[0]?.eachRow((row) => {
    rows.push(COLUMNS.map((_column, at) => {
      const { value } = row.getCell(at + 1)
      if (value !== null && typeof value !== 'string') throw new Error(`Not a text: ${JSON.stringify(value)}`)
      return value ?? ''
    }))
  })
  return rows
}

const byHeader = ([headers = [], ...rows]: string[][]): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ''])))

/** As a person does it: choose the form, export, take the file. */
async function exportAs({ page, button }: Visitor, format: 'XLSX' | 'CSV'): Promise<Download> {
  await page.getByRole('radio', { name: format }).click()
  await button('导出').click()
  await page.getByText(`.${format.toLowerCase()}`).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), button('下载').click()])
  return download
}

test('an organiser exports a workbook and a CSV; both hold what was filed and consented, cell by cell', async () => {
  const facts = await scene()
  const chen = await cloud.visit('chen', { isDesk: true })
  await chen.open(`/packages/group/home/index?groupId=${facts.groupId}`)
  await chen.page.getByRole('link', { name: /导出案例/ }).click()
  await chen.page.getByText('还没有导出过').waitFor()

  const workbook = await exportAs(chen, 'XLSX')
  expect(workbook.suggestedFilename()).toMatch(/^案例导出-\d{4}-\d\d-\d\d\.xlsx$/)
  const inWorkbook = await bytesOf(workbook)
  expect(byHeader(await readWorkbook(inWorkbook))).toEqual(expected(facts))
  await chen.photograph('an-organiser-exported-a-workbook')

  const inCsv = await bytesOf(await exportAs(chen, 'CSV'))
  expect([...inCsv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  // In CSV an apostrophe keeps a spreadsheet from reading long numbers as figures.
  const [first, second] = expected(facts)
  expect(byHeader(parse(inCsv, { bom: true }) as string[][])).toEqual([{ ...first, 'IMEI': `'${IMEI}`, '订单号': `'${ORDER}` }, second])

  const { items } = await cloud.as('chen').mustCall('export.ledger', { groupId: facts.groupId })
  expect(items.map(({ format, rows, sha256 }) => [format, rows, sha256])).toEqual([['csv', 2, digest(inCsv)], ['xlsx', 2, digest(inWorkbook)]])
  await until('the ledger lists both', async () => (await chen.page.getByRole('table', { name: '导出台账' }).getByRole('row', { name: /chen 2 (XLSX|CSV) 30/ }).count()) === 2)
  await chen.photograph('the-ledger-of-exports')
})

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

test('one model alone can be exported, and nothing says so', async () => {
  const { groupId } = await scene()
  const { page, open, type, button } = await cloud.visit('chen')
  await open(`/packages/admin/exports/index?groupId=${groupId}`)
  await type('型号', '不存在的型号')
  await button('导出').click()
  await page.getByText(/没有可以导出的案例/).waitFor()
  await type('型号', 'Y2')
  await button('导出').click()
  await page.getByText(/^1 个案例，30 列/).waitFor()
  await page.getByText('1 个案例 · XLSX · 30 列').waitFor()
})
