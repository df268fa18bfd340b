import { COLUMNS, exportRow, type ExportFacts } from '@shouhou/shared/export'
import { aReport } from '../samples/report'

const facts = (changes: Partial<ExportFacts> = {}): ExportFacts => ({
  caseId: 'case-0001',
  groupName: '星野互助群',
  filedAt: Date.parse('2026-11-20T17:00:00Z'),
  state: 'open',
  report: aReport(),
  evidenceKinds: ['purchase', 'fault', 'fault'],
  jielongTitles: ['星野 X5 Pro 绿屏/绿线'],
  sharing: { withIdentifiers: true, givenOn: '2026-11-21' },
  ...changes,
})

const cell = (row: string[], header: string): string | undefined => row[COLUMNS.findIndex((column) => column.header === header)]

test('one case is one row under Chinese headers', () => {
  const row = exportRow(facts())
  expect(Object.fromEntries(COLUMNS.map(({ header }, index) => [header, row[index]]))).toEqual({
    案例编号: 'case-0001',
    提交日期: '2026-11-21',
    群: '星野互助群',
    品牌: '星野',
    型号: 'X5 Pro',
    容量: '256GB',
    系统版本: '14.0.3',
    购买日期: '2026-03-01',
    购买渠道: '电商平台自营',
    店铺: '星野自营店',
    '价格（元）': '3999.00',
    发票: '电子发票',
    故障分类: '绿屏/绿线',
    故障描述: '屏幕右侧出现一条绿线',
    故障开始: '2026-10-02',
    复现步骤: '亮屏就有',
    已尝试: '重启过两次',
    影响: '严重影响使用',
    诉求: '换货、退货',
    诉求说明: '希望换新机',
    三件套: '缺沟通记录',
    '购买凭证（件）': '1',
    '故障证据（件）': '2',
    '沟通记录（件）': '0',
    '第三方证据（件）': '0',
    状态: '未解决',
    接龙: '星野 X5 Pro 绿屏/绿线',
    IMEI: '352099001761481',
    订单号: '2026030112345678901',
    授权日期: '2026-11-21',
  })
})

test.each([
  ['the author consented without identifiers', { withIdentifiers: false, givenOn: '2026-11-21' }],
  ['an admin exports the own group', null],
] as const)('IMEI and order number stay at home when %s', (_when, sharing) => {
  const row = exportRow(facts({ sharing }))
  expect([cell(row, 'IMEI'), cell(row, '订单号')]).toEqual(['***********1481', '未授权'])
  expect(row.join()).not.toMatch(/352099001761481|2026030112345678901/)
})

test('what is unknown is an empty cell', () => {
  const report = aReport({ imei: '', orderNumber: '', boughtOn: null, channel: null, priceFen: null, invoice: null, faultSince: null })
  const row = exportRow(facts({ report, sharing: null }))
  for (const header of ['IMEI', '订单号', '购买日期', '购买渠道', '价格（元）', '发票', '故障开始', '授权日期']) expect(cell(row, header)).toBe('')
})

test('every cell that a person wrote is masked and is no formula', () => {
  const payload = "=cmd|' /C calc'!A0 13800138000"
  const report = aReport({ brand: payload, model: payload, storage: payload, systemVersion: payload, shop: payload, fault: payload, steps: payload, tried: payload, demand: payload })
  const row = exportRow(facts({ report, groupName: payload, jielongTitles: [payload] }))
  expect(row.filter((text) => text === "'=cmd|' /C calc'!A0 [手机号]")).toHaveLength(11)
  expect(row.filter((text) => /^[=+\-@]/.test(text))).toEqual([])
})

test('an order number that is a formula is guarded but whole', () => {
  expect(cell(exportRow(facts({ report: aReport({ orderNumber: '-2026030112345678901' }) })), '订单号')).toBe("'-2026030112345678901")
})

test('columns have distinct keys and headers', () => {
  expect(new Set(COLUMNS.map(({ key }) => key)).size).toBe(COLUMNS.length)
  expect(new Set(COLUMNS.map(({ header }) => header)).size).toBe(COLUMNS.length)
})
