import { CHECKED_ON, DISCLAIMER } from '@shouhou/shared/rights'
import { BLANKS, fillScript, NewTemplate, SHIPPED_TEMPLATES, templateAsText, TemplateView } from '@shouhou/shared/template'
import { aReport } from '../samples/report'

const TODAY = '2026-11-21'
const named = SHIPPED_TEMPLATES.map((template) => [template.title, template] as const)
const written = ({ kind, title, about, fields, checklist, body }: TemplateView) => ({ kind, title, about, fields, checklist, body })
const wholeText = (template: TemplateView) => JSON.stringify(template) + templateAsText(template, aReport(), TODAY)

test('there are evidence templates and scripts, each with its own id', () => {
  const of = (kind: string) => SHIPPED_TEMPLATES.filter((template) => template.kind === kind).length
  expect([of('evidence'), of('script')]).toEqual([6, 9])
  expect(new Set(SHIPPED_TEMPLATES.map(({ templateId }) => templateId)).size).toBe(SHIPPED_TEMPLATES.length)
  expect(new Set(SHIPPED_TEMPLATES.map(({ title }) => title)).size).toBe(SHIPPED_TEMPLATES.length)
})

test.each(named)('%s fits the schemas unchanged, so it can be forked', (_title, template) => {
  expect(TemplateView.parse(template)).toEqual(template)
  expect(NewTemplate.parse(written(template))).toEqual(written(template))
})

test.each(named)('%s names its rules with the day of checking, and says it is no legal advice', (_title, template) => {
  expect(template.sources.length).toBeGreaterThan(0)
  for (const { law, article, says, checkedOn } of template.sources) {
    expect(law).toMatch(/^《.+》$/)
    expect(article).not.toBe('')
    expect(says).not.toBe('')
    expect(checkedOn).toBe(CHECKED_ON)
  }
  expect(templateAsText(template, null, TODAY)).toContain(DISCLAIMER)
})

// What the source documents or the web say and the law does not, or what must not be said at all.
const WRONG = [
  '5天', '五天', '5日', '五日', '16.8', '小额诉讼', '1万元', '坏点', '85%', '曝光', '媒体', '同时向', '45个工作日', '四十五个工作日', '退责任规定', '100%', '24小时', '二十四小时',
  '不赔', '否则', '后果自负', '追究', '骗子', '黑心', '垃圾', '集体投诉', '统一', '必须', '保证退', '一定能', '代投诉', '最后通牒', '1年免费', '第20号', '！', '!',
]

test.each(WRONG)('no shipped text says %s', (wrong) => {
  const saying = SHIPPED_TEMPLATES.filter((template) => new RegExp(`(^|[^\\d十])${wrong.replace('.', '\\.')}`).test(wholeText(template)))
  expect(saying.map(({ title }) => title)).toEqual([])
})

const REGULATION = '《移动电话机商品修理更换退货责任规定》'

test('the regulation that was read in mirrors is cited by number from 11 to 19 only, and says that it was', () => {
  const cited = SHIPPED_TEMPLATES.flatMap(({ sources }) => sources).filter(({ law }) => law === REGULATION)
  const numbers = cited.map(({ article }) => /^第十([一二三四五六七八九])条$/.test(article) || !/第.*条/.test(article))
  expect(numbers).not.toContain(false)
  expect(cited.filter(({ says }) => !says.includes('据公开镜像文本，以官方发布为准'))).toEqual([])
  expect(cited.length).toBeGreaterThan(10)
})

test('an article that a text cites stands among its sources', () => {
  for (const template of SHIPPED_TEMPLATES) {
    for (const [, law, article] of template.body.matchAll(/(《[^》]+》)(第[一二三四五六七八九十百零]+条)/g)) {
      expect(template.sources.map((source) => source.law + source.article)).toContain(`${law}${article}`)
    }
  }
})

test.each([
  ['shipped-script-seven-days', ['7日内', '加6天', '加7天', '第十一条', '退货、换货或者修理']],
  ['shipped-script-fifteen-days', ['第8日至第15日内', '加14天', '加15天', '第十二条', '换货或者修理']],
  ['shipped-script-spare-phone', ['7日内不能修好', '第8日起', '第十五条', '免费提供备用机']],
  ['shipped-script-two-repairs', ['两次修理', '第十三条', '第十八条']],
  ['shipped-script-progress', ['超过30日', '超过60日', '第十六条', '第十七条', '十五日']],
  ['shipped-script-complaint', ['七个工作日', '六十日', '三年', '先选一处']],
  ['shipped-evidence-battery', ['80%', '六个月']],
])('%s says what the law says', (templateId, phrases) => {
  const text = wholeText(SHIPPED_TEMPLATES.find((template) => template.templateId === templateId)!)
  for (const phrase of phrases) expect(text).toContain(phrase)
})

test('what the 12315 script sends is written by each person alone', () => {
  const complaint = SHIPPED_TEMPLATES.find(({ templateId }) => templateId === 'shipped-script-complaint')!
  expect(fillScript(complaint.body, aReport(), TODAY).missing).toEqual(['商家名称和地址', '自己写经过', '自己写沟通', '自己写请求', '自己列证据'])
})

test('no script asks for IMEI, order number, name or telephone', () => {
  const neverAsked = BLANKS.filter(({ of }) => of(aReport(), TODAY) === '').map(({ name }) => `{{${name}}}`)
  for (const { body } of SHIPPED_TEMPLATES) for (const blank of neverAsked) expect(body).not.toContain(blank)
})

test('every script reads whole when its case is filled in', () => {
  for (const { body } of SHIPPED_TEMPLATES) expect(fillScript(body, aReport(), TODAY).text).not.toMatch(/[{}｛｝]/)
})
