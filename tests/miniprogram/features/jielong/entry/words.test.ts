import type { EntryContent, SignupField } from '@shouhou/shared/jielong'
import { sayContent, sayReview } from '../../../../../miniprogram/src/words/jielong/entry'
import { sayAgainstOfficial, sayDifference } from '../../../../../miniprogram/src/words/jielong/price'

type PriceContent = Extract<EntryContent, { kind: 'price' }>

const aQuote = (changes: Partial<PriceContent> = {}): PriceContent => ({
  kind: 'price',
  quote: { fen: 220_000, on: '2026-11-20', source: { kind: 'said' } },
  official: { fen: 189_900, on: '2026-11-19', source: { kind: 'link', url: 'https://example.com/price' } },
  thirdParty: null,
  shop: '中关村门店',
  note: '',
  premium: 1585,
  isOutlier: false,
  ...changes,
})

const aField = (label: string, isPrivate = false): SignupField => ({ label, kind: 'text', choices: [], isRequired: false, isPrivate })

test.each([[1585, '高 15.9%'], [4070, '高 40.7%'], [3348, '高 33.5%'], [-320, '低 3.2%'], [-1585, '低 15.9%'], [0, '相同'], [2000, '高 20.0%']])('%s basis points are %s', (premium, said) => {
  expect(sayDifference(premium)).toBe(said)
})

test('a premium is said against the official price, without judging anybody', () => {
  expect(sayAgainstOfficial(1585)).toBe('比官方价高 15.9%')
  expect(sayAgainstOfficial(0)).toBe('和官方价相同')
})

test('a quote says its amount, what it is measured by, when and where from', () => {
  expect(sayContent(aQuote(), [])).toBe('¥2,200 · 官方价 ¥1,899 · 高 15.9% · 2026年11月20日 · 口头 · 中关村门店')
  expect(sayContent(aQuote({ official: null, premium: null, shop: '', note: '含工时' }), [])).toBe('¥2,200 · 2026年11月20日 · 口头 · 含工时')
})

test('answers stand behind their questions, private ones last, and those that are not told leave no gap', () => {
  const fields = [aField('手机号', true), aField('能不能到场'), aField('备注')]
  expect(sayContent({ kind: 'signup', answers: ['13800138000', '能', ''] }, fields)).toBe('能不能到场：能 · 手机号：13800138000')
  expect(sayContent({ kind: 'signup', answers: [null, '能', '带报告'] }, fields)).toBe('能不能到场：能 · 备注：带报告')
})

test('a case says version, channel and how complete its evidence is', () => {
  const content: EntryContent = { kind: 'fault', caseId: 'c', systemVersion: '3.2.1', channel: 'carrier', month: '', completeness: 2, wishes: [] }
  expect(sayContent(content, [])).toBe('系统 3.2.1 · 运营商营业厅 · 三件套有两样')
  expect(sayContent({ ...content, systemVersion: '', channel: null, completeness: 0 }, [])).toBe('还没有证据')
})

test('words that are not there say why: hidden goes before waiting', () => {
  const hidden = { reason: '广告', at: 1 }
  expect(sayReview({ check: 'waiting', hidden })).toBe('已隐藏')
  expect(sayReview({ check: 'waiting', hidden: null })).toBe('内容待检查')
  expect(sayReview({ check: 'refused', hidden: null })).toBe('内容没有通过检查')
  expect(sayReview({ check: 'passed', hidden: null })).toBe('')
})
