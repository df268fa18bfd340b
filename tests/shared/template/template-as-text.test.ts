import { DISCLAIMER } from '@shouhou/shared/rights'
import { templateAsText, type NewTemplate } from '@shouhou/shared/template'
import { aReport } from '../samples/report'

const TODAY = '2026-11-21'

const template: NewTemplate = {
  kind: 'evidence',
  title: '屏幕故障',
  about: '拍之前先看一遍',
  fields: [
    { label: '机型', hint: '设置里看', fills: 'model' },
    { label: '步骤', hint: '', fills: 'steps' },
    { label: '出现频率', hint: '一天几次', fills: null },
  ],
  checklist: ['整机照片', '录屏'],
  body: '{{今天}}整理',
}

test('a template reads as text for the chat, with what the case knows', () => {
  expect(templateAsText(template, aReport({ steps: '一、亮屏\n二、看右侧' }), TODAY)).toBe(
    [
      '【屏幕故障】\n拍之前先看一遍',
      '机型：X5 Pro\n步骤：\n一、亮屏\n二、看右侧\n出现频率：＿＿＿（一天几次）',
      '2026-11-21整理',
      '核对清单\n□ 整机照片\n□ 录屏',
    ].join('\n\n'),
  )
})

test('fields that share a text of the case each take their own line, the first also what is left', () => {
  const fields = [{ label: '频率', hint: '', fills: 'steps' as const }, { label: '位置', hint: '', fills: 'steps' as const }, { label: '外观', hint: '无', fills: 'steps' as const }]
  const report = aReport({ steps: '亮屏就有\n位置：右侧\n频率：一直' })
  expect(templateAsText({ ...template, fields, checklist: [], body: '' }, report, TODAY)).toBe('【屏幕故障】\n拍之前先看一遍\n\n频率：\n一直\n亮屏就有\n位置：右侧\n外观：＿＿＿（无）')
})

test('parts that are empty leave no gap', () => {
  expect(templateAsText({ kind: 'script', title: '追问', about: '', fields: [], checklist: [], body: '您好' }, null, TODAY)).toBe('【追问】\n\n您好')
})

test('a template that leans on a rule says which, when it was checked, and that this is no legal advice', () => {
  const sources = [{ law: '《实施条例》', article: '第十八条', says: '自交付之日起计算', confidence: 'A' as const, checkedOn: '2026-11-02', site: 'www.gov.cn' }]
  const text = templateAsText({ ...template, sources }, null, TODAY)
  expect(text.split('\n\n').slice(-2)).toEqual(['依据\n《实施条例》第十八条：自交付之日起计算（核验 2026-11-02）', DISCLAIMER])
})

test('IMEI and order number do not get into the chat', () => {
  const text = templateAsText({ ...template, body: '{{IMEI}}{{订单号}}' }, aReport(), TODAY)
  expect(text).not.toMatch(/352099001761481|2026030112345678901/)
})
