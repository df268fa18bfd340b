import { applyTemplate, dropUnanswered, type TemplateField } from '@shouhou/shared/template'

const field = (label: string, fills: TemplateField['fills']): TemplateField => ({ label, hint: '', fills })
const template = { fields: [field('出现频率', 'steps'), field('怎么出现', 'steps'), field('恢复出厂', 'tried'), field('机型', 'model'), field('天气', null)] }

test('fields become lines to fill in', () => {
  expect(applyTemplate(template, { model: 'X5' })).toEqual({ model: 'X5', steps: '出现频率：\n怎么出现：', tried: '恢复出厂：' })
})

test('what was written stays, and applying twice changes nothing', () => {
  const once = applyTemplate(template, { steps: '出现频率：一天三次' })
  expect(once.steps).toBe('出现频率：一天三次\n怎么出现：')
  expect(applyTemplate(template, once)).toEqual(once)
})

test('a text that would grow too long stays as it is', () => {
  const steps = '字'.repeat(995)
  expect(applyTemplate(template, { steps }).steps).toBe(steps)
})

test('lines that nobody answered are dropped before filing', () => {
  const draft = applyTemplate(template, { steps: '出现频率：一天三次' })
  expect(dropUnanswered(template, draft)).toEqual({ steps: '出现频率：一天三次', tried: '' })
})

test('a draft that the template does not touch is left alone', () => {
  expect(dropUnanswered(template, { demand: '换新：' })).toEqual({ demand: '换新：' })
})
