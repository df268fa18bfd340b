import { NewJielong } from '@shouhou/shared/jielong'
import { choicesIn, newField, sayField, type FieldForm } from '../../../../../miniprogram/src/packages/jielong/start/field-form'
import { moved, removed, restored } from '../../../../../miniprogram/src/packages/jielong/start/order-fields'
import { errorsIn, errorsOf, firstWrong, without } from '../../../../../miniprogram/src/packages/jielong/start/start-errors'
import { emptyForm, inputOf, prefilled, titleIn, type StartForm } from '../../../../../miniprogram/src/packages/jielong/start/start-form'

const NOON = Date.parse('2026-11-22T04:00:00.000Z')

const aField = (changes: Partial<FieldForm> = {}): FieldForm => ({ ...newField([]), label: '能不能到场', ...changes })
const aForm = (changes: Partial<StartForm>): StartForm => ({ ...emptyForm, ...changes })

const fault = aForm({ kind: 'fault', brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN' })
const price = aForm({ kind: 'price', brand: '青禾', model: 'X1', part: '屏幕总成' })
const signup = aForm({ kind: 'signup', title: '一起去消协', fields: [aField({ kind: 'choice', choices: '能\n 不能 \n\n' })] })
const nothing = { kind: undefined, brand: undefined, model: undefined, faultCode: undefined }

test.each([['fault', fault], ['price', price], ['signup', signup]])('a form of the kind %s makes what the contract takes', (_kind, form) => {
  expect(errorsIn(form, NOON)).toEqual({})
  expect(NewJielong.parse(inputOf('g-12345', form))).toMatchObject({ kind: form.kind, capacity: null, closesAt: null })
})

test('each kind asks for its own, and for nothing of another', () => {
  const wrong = (kind: StartForm['kind']) => Object.keys(errorsIn(aForm({ kind }), NOON))
  expect(wrong('fault')).toEqual(['brand', 'model', 'faultCode'])
  expect(wrong('price')).toEqual(['brand', 'model', 'part'])
  expect(wrong('signup')).toEqual(['title'])
})

test('what was written for one kind is there when somebody comes back to it, and is not sent with another', () => {
  const both = { ...fault, kind: 'price' as const, part: '电池' }
  expect(inputOf('g-12345', both)).not.toHaveProperty('faultCode')
  expect(inputOf('g-12345', { ...both, kind: 'fault' })).toMatchObject({ faultCode: 'DISP.GREEN' })
})

test('choices are lines; a question says what is wrong with it', () => {
  const errors = (changes: Partial<FieldForm>, before: FieldForm[] = []) => errorsIn(aForm({ kind: 'signup', title: '开会', fields: [...before, aField(changes)] }), NOON)
  expect(choicesIn(aField({ choices: ' 能 \n\n不能' }))).toEqual(['能', '不能'])
  expect(errors({ label: ' ' })).toEqual({ 'fields.0.label': '请写要填什么' })
  expect(errors({}, [aField()])).toEqual({ 'fields.1.label': '前面已经有同名的一项' })
  expect(errors({ kind: 'choice', choices: '能' })).toEqual({ 'fields.0.choices': '请至少写两个选项，一行一个' })
  expect(errors({ kind: 'choice', choices: '能\n能' })).toEqual({ 'fields.0.choices': '“能”写了两次' })
  expect(errors({ kind: 'choice', choices: `能\n${'长'.repeat(21)}` })['fields.0.choices']).toContain('最多 20 个字')
  expect(errors({ kind: 'choice', choices: Array.from({ length: 11 }, (_unused, at) => `选项${at}`).join('\n') })['fields.0.choices']).toContain('现在有 11 个')
})

test('questions move up and down, and one that was taken away comes back to its place', () => {
  const [a, b, c] = [aField({ id: 'a' }), aField({ id: 'b' }), aField({ id: 'c' })]
  const ids = (fields: readonly FieldForm[]) => fields.map(({ id }) => id).join('')
  expect(ids(moved([a, b, c], 2, -1))).toBe('acb')
  expect(ids(moved([a, b, c], 0, -1))).toBe('abc')
  expect(ids(moved([a, b, c], 2, 1))).toBe('abc')
  expect(ids(restored(removed([a, b, c], 1), { field: b, at: 1 }))).toBe('abc')
  expect(newField([aField({ id: '2' }), aField({ id: '7' })]).id).toBe('8')
})

test('a row says how it is answered and who reads it', () => {
  expect(sayField(aField({ kind: 'choice', choices: '能\n不能', isPrivate: true }))).toBe('选择：能、不能\u00a0· 必填\u00a0· 只有发起人和管理员看得到')
})

test('what the page was opened with fills what is empty, and a fault says which kind', () => {
  expect(prefilled(emptyForm, { ...nothing, brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN' })).toMatchObject({ kind: 'fault', brand: '青禾', faultCode: 'DISP.GREEN' })
  expect(prefilled(price, { ...nothing, kind: 'signup', brand: '别的' })).toMatchObject({ kind: 'price', brand: '青禾' })
  expect(prefilled(emptyForm, { ...nothing, faultCode: 'NO.SUCH' })).toEqual(emptyForm)
})

test('it is called what somebody wrote, or after what it is about', () => {
  expect([titleIn(fault), titleIn(price), titleIn(signup)]).toEqual(['青禾 X1 绿屏/绿线', '青禾 X1 屏幕总成 维修报价', '一起去消协'])
  expect(titleIn({ ...price, part: '' })).toBeUndefined()
})

test('capacity and last day are checked for every kind', () => {
  expect(errorsIn({ ...price, capacity: '1.5', lastDay: '2026-11-21' }, NOON)).toEqual({
    capacity: '请写 1 到 100,000 之间的整数，不限人数就留空', lastDay: '最后一天不能早于今天',
  })
  expect(errorsIn({ ...price, capacity: '５０', lastDay: '2026-11-22' }, NOON)).toEqual({})
})

test('what the cloud refuses stands at its field, the first of them is led to, and a change takes it away', () => {
  const errors = errorsOf({ code: 'content/refused', field: 'fields.1' })
  expect(Object.keys(errors)).toEqual(['fields.1.label'])
  expect(firstWrong(errors)).toBe('fields.1')
  expect(without(errors, ['fields'])).toEqual({})
  expect(errorsOf({ code: 'jielong/closes-in-past' })).toEqual({ lastDay: '截止时间要晚于现在。' })
  expect(Object.keys(errorsOf({ code: 'call/bad-input', fields: [{ path: 'fields.0.choices.1', problem: 'too-long', limit: 20 }, { path: 'groupId', problem: 'missing' }] }))).toEqual(['fields.0.choices'])
  expect(errorsOf({ code: 'call/offline' })).toEqual({})
})
