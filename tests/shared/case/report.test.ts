import { Report } from '@shouhou/shared/case'
import { aReport } from '../samples/report'

test('a full report passes unchanged', () => {
  expect(Report.parse(aReport())).toEqual(aReport())
})

test('a report with nothing optional passes', () => {
  const short = aReport({ storage: '', systemVersion: '', imei: '', orderNumber: '', boughtOn: null, channel: null, shop: '', priceFen: null, invoice: null, faultSince: null, steps: '', tried: '', demand: '' })
  expect(Report.parse(short)).toEqual(short)
})

test.each([
  ['brand', ''], ['brand', '字'.repeat(31)], ['model', '\u200B'], ['imei', '35209900176148'], ['imei', '35209900176148X'], ['orderNumber', '张三 13800138000'], ['orderNumber', '1'.repeat(41)], ['orderNumber', 'JD/1'], ['boughtOn', '2026-02-30'], ['channel', 'street'],
  ['priceFen', -1], ['priceFen', 1.5], ['faultCode', 'DISP'], ['fault', '字'.repeat(201)], ['steps', '字'.repeat(1001)], ['wishes', []], ['wishes', ['repair', 'repair']], ['impact', null],
])('%s may not be %j', (name, value) => {
  const parsed = Report.safeParse({ ...aReport(), [name]: value })
  expect(parsed.success).toBe(false)
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([name])
})

test('a field that nobody knows is refused', () => {
  expect(Report.safeParse({ ...aReport(), openid: 'o1' }).success).toBe(false)
})

test('what was typed is tidied', () => {
  expect(Report.parse(aReport({ brand: ' 星\u200B野 ', fault: '绿线\n一条', steps: '一\r\n二 ' }))).toEqual(aReport({ brand: '星野', fault: '绿线 一条', steps: '一\n二' }))
})

test('an order number is letters, digits and dashes, however it was typed', () => {
  expect(Report.parse(aReport({ orderNumber: ' ＪＤ 2025-０6　01 \u200B' })).orderNumber).toBe('JD2025-0601')
})
