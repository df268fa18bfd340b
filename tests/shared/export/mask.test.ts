import { mask } from '@shouhou/shared/export'
import fc from 'fast-check'

test.each([
  ['打13800138000没人接', '打[手机号]没人接'],
  ['电话 138 0013 8000。', '电话 [手机号]。'],
  ['138-0013-8000', '[手机号]'],
  ['+86 13800138000', '[手机号]'],
  ['（86）138.0013.8000', '[手机号]'],
  ['008613800138000', '[手机号]'],
  ['１３８００１３８０００', '[手机号]'],
  ['1 3 8 0 0 1 3 8 0 0 0', '[手机号]'],
  ['1380 0138 000', '[手机号]'],
  ['13800 138 000', '[手机号]'],
  ['138\u200B00138000', '[手机号]'],
  ['一三八零零一三八〇〇〇', '[手机号]'],
  ['①③⑧00138000', '[手机号]'],
  ['𝟏𝟑𝟖00138000', '[手机号]'],
  ['1️⃣3️⃣800138000', '[手机号]'],
  ['010-62345678转801', '[座机号]'],
  ['(0571) 8765 4321', '[座机号]'],
  ['座机：62345678', '座机：[电话]'],
  ['身份证11010519491231002X', '身份证[证件号]'],
  ['110105 19491231 002x', '[证件号]'],
  ['IMEI 352099001761481', 'IMEI [串号]'],
  ['35-209900-176148-1', '[串号]'],
  ['卡号6222021234567890123', '卡号[卡号]'],
  ['6222 0212 3456 7890 123', '[卡号]'],
  ['lin.li+1@mail.example.com', '[邮箱]'],
  ['发到lin＠example.com', '发到[邮箱]'],
  ['微信：lin_li2020', '微信：[微信号]'],
  ['微信号是linli_abc', '微信号是[微信号]'],
  ['加微信 linli88', '加微信 [微信号]'],
  ['VX：linli_abc', 'VX：[微信号]'],
  ['加V linli_abc', '加V [微信号]'],
  ['wx linli88', 'wx [微信号]'],
  ['QQ 12345678', 'QQ [QQ号]'],
  ['QQ群：123456789', 'QQ群：[QQ号]'],
  ['单号202611210001234', '单号[串号]'],
  ['单号 202611210001', '单号 [长编号]'],
])('%s → %s', (text, masked) => {
  expect(mask(text)).toBe(masked)
})

test.each([
  '3999 元买的，官方报价 1899，店里报 2200',
  '报价1,899.00元',
  '2026-11-21 10:30 送修，20261121 取',
  '系统 14.0.3.0.TLECNXM，微信 8.0.49 闪退',
  '型号 SM-S9180，256GB，5000mAh',
  '订单尾号 345678',
  '微信 iPhone15 打不开',
  '微信经常闪退',
  '客服 400-678-9688',
  '11 月 21 日、第 13 次、120Hz',
  '192.168.100.123',
  '电池从 100 掉到 15',
  'QQ 闪退，wx 页面卡',
  '1899-2200 之间',
  '电话 20261121 打的',
])('%s stays readable', (text) => {
  expect(mask(text)).toBe(text)
})

const pieces = fc.constantFrom('1', '3', '8', '0', '5', '9', '8000', '138', '１', '三', '-', ' ', '.', '（', ')', '+86', '\u200B', '微信', '号', '：', 'vx', 'QQ', '电话', 'abc_12', '@', 'a.com', 'X', '[手机号]', '0571', '字', '\n')
const messy = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
const digitsOnly = fc.array(fc.constantFrom(...'0123456789'), { minLength: 11, maxLength: 40 }).map((digits) => digits.join(''))
const anyText = fc.oneof(messy, digitsOnly, fc.string({ unit: 'binary' }))

test('eleven digits of a mobile number are never left', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(mask(text).normalize('NFKC')).not.toMatch(/1[3-9]\d{9}/)
  }), { numRuns: 3000 })
})

test('a mobile number is hidden in any sentence', () => {
  const mobile = fc.tuple(fc.integer({ min: 13, max: 19 }), fc.integer({ min: 0, max: 999_999_999 })).map(([head, tail]) => `${head}${String(tail).padStart(9, '0')}`)
  const words = fc.string({ unit: 'grapheme' })
  fc.assert(fc.property(words, mobile, words, (before, number, after) => {
    expect(mask(before + number + after)).not.toContain(number)
  }), { numRuns: 1000 })
})

test('masking twice is masking once', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(mask(mask(text))).toBe(mask(text))
  }), { numRuns: 2000 })
})
