import { BLANKS, EMPTY_BLANK, fillScript } from '@shouhou/shared/template'
import { aReport } from '../samples/report'

const TODAY = '2026-11-21'

test('blanks take what the case knows', () => {
  expect(fillScript('我的{{品牌}} {{型号}}（{{容量}}，{{系统版本}}），{{购买日期}}在{{店铺}}以{{价格}}购买，{{故障开始}}起{{故障}}。{{今天}}', aReport(), TODAY)).toEqual({
    text: '我的星野 X5 Pro（256GB，14.0.3），2026-03-01在星野自营店以3,999.00 元购买，2026-10-02起屏幕右侧出现一条绿线。2026-11-21',
    missing: [],
  })
})

test('choices are filled with the words the screens use', () => {
  expect(fillScript('{{购买渠道}}、{{发票}}、{{诉求}}', aReport(), TODAY).text).toBe('电商平台自营、电子发票、换货、退货')
})

test('what the case does not know becomes a line and is listed once', () => {
  expect(fillScript('{{送修日期}}送修，{{型号}}，{{送修日期}}', null, TODAY)).toEqual({
    text: '＿＿＿送修，＿＿＿，＿＿＿',
    missing: ['送修日期', '型号'],
  })
})

test.each(['订单号', 'IMEI', '串号', '姓名', '电话'])('%s is never filled in, even when the case has it', (name) => {
  expect(fillScript(`{{${name}}}`, aReport(), TODAY)).toEqual({ text: EMPTY_BLANK, missing: [name] })
})

test('wide braces and blanks inside the braces are understood', () => {
  expect(fillScript('｛｛型号｝｝与{{ 型号 }}', aReport(), TODAY).text).toBe('X5 Pro与X5 Pro')
})

test('a sentence that ends in a case ends once', () => {
  expect(fillScript('步骤：{{复现步骤}}。', aReport({ steps: '亮屏就有。' }), TODAY).text).toBe('步骤：亮屏就有。')
})

test('a value that looks like a blank is not filled again', () => {
  expect(fillScript('{{故障}}', aReport({ fault: '{{型号}} $& $1' }), TODAY)).toEqual({ text: '{{型号}} $& $1', missing: [] })
})

test('names of JavaScript itself are blanks like any other', () => {
  expect(fillScript('{{constructor}}{{__proto__}}', aReport(), TODAY).missing).toEqual(['constructor', '__proto__'])
})

test('text without blanks stays as it is', () => {
  expect(fillScript('{型号} {{}} {{\n}}', aReport(), TODAY)).toEqual({ text: '{型号} {{}} {{\n}}', missing: [] })
})

test('every blank that a full case knows has a value', () => {
  const never = ['订单号', '串号', 'IMEI', '姓名', '电话']
  const empty = BLANKS.filter(({ of }) => of(aReport(), TODAY) === '').map(({ name }) => name)
  expect(empty).toEqual(never)
})
