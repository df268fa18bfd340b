import { CONFIDENCE_LABELS, NO_ANSWERS, sources, type Fact } from '@shouhou/shared/rights'
import { sayDays, sayLeft, sayNear, sayUnder, whyTwo } from '../../../miniprogram/src/words/rights/result'
import { confidence, facts, named, restsOn } from '../../../miniprogram/src/words/rights/sources'
import { FACTS, sayTold } from '../../../miniprogram/src/words/rights/told'
import { QUESTIONS } from '../../../miniprogram/src/words/rights/questions'
import { nothingKnown, someFacts, stay } from '../../shared/rights/facts'

const both = { rule: 'R1', safeDay: '2026-11-07', legalDay: '2026-11-08', faultOn: null } as const

test('why there are two days depends on what is still ahead', () => {
  expect(whyTwo(both, '2026-11-07')).toContain('赶在稳妥日之前提出')
  expect(whyTwo(both, '2026-11-08')).toContain('请马上提出')
  expect(whyTwo(both, '2026-11-09')).toContain('期限看的是故障哪天出现：这之前就有的还算')
  expect(whyTwo({ ...both, rule: 'R13' }, '2026-11-09')).toBe('两个日子都过了。')
  expect(whyTwo({ ...both, safeDay: '2026-11-03' }, '2026-11-02')).toContain('按更早的发票日期算')
  expect(whyTwo({ ...both, safeDay: null }, '2026-11-02')).toBe('')
})

test('a window is about the day on which the fault came: one that is over is not over for a fault inside it', () => {
  const after = '2026-11-22'
  expect(whyTwo({ ...both, faultOn: '2026-11-06' }, after)).toBe('期限看的是故障哪天出现，11月6日出现的还算。现在就书面提出。')
  expect(whyTwo({ ...both, faultOn: '2026-11-08' }, after)).toBe('期限看的是故障哪天出现，11月8日出现的，按法律的算法还算。现在就书面提出。')
  expect(whyTwo({ ...both, rule: 'R13', faultOn: '2026-11-06' }, after)).toBe('两个日子都过了。')
  const under = (day: string, rule: 'R1' | 'R13' = 'R1') => sayUnder(day, { rule, faultOn: '2026-11-08' }, after)
  expect([under('2026-11-07'), under('2026-11-08'), under('2026-11-30'), under('2026-11-07', 'R13')]).toEqual(['故障晚于这天', '故障不晚于这天', '还有 8 天', '已过'])
})

test('the last day says what it is the last one of', () => {
  expect(sayDays({ rule: 'R15', safeDay: null, legalDay: '2029-11-16' })).toBe('向12315投诉的最后一天 2029年11月16日')
  expect(sayDays({ rule: 'R4', safeDay: '2027-11-13', legalDay: '2027-11-14' })).toBe('稳妥日 2027年11月13日，三包有效期到 2027年11月14日')
})

test('how a source was read has one wording everywhere', () => {
  expect(confidence).toEqual(CONFIDENCE_LABELS)
})

test('a day of this year goes without its year, and says how far it is', () => {
  expect([sayNear('2026-11-08', '2026-11-05'), sayNear('2027-01-08', '2026-11-05')]).toEqual(['11月8日', '2027年1月8日'])
  expect(['2026-11-08', '2026-11-05', '2026-11-04'].map((day) => sayLeft(day, '2026-11-05'))).toEqual(['还有 3 天', '就是今天', '已过'])
})

test('a law with several articles is named once, and a source never goes without its day and its site', () => {
  const { WITHIN_7_DAYS, FAULT_TABLE, STARTS_AT_DELIVERY, PRICE_PAID, SELLER_ANSWERS } = sources
  expect(restsOn([FAULT_TABLE, WITHIN_7_DAYS, STARTS_AT_DELIVERY, PRICE_PAID, SELLER_ANSWERS]))
    .toBe('依据：《移动电话机商品修理更换退货责任规定》第十一条和“性能故障表”“谁销售谁负责”；《中华人民共和国消费者权益保护法实施条例》第十八条')
  expect(named(FAULT_TABLE)).toBe('《移动电话机商品修理更换退货责任规定》“性能故障表”')
  expect(facts(WITHIN_7_DAYS)).toMatch(/核验日期 2026年11月21日 · 官方网站 www\.samr\.gov\.cn$/)
})

test('every fact has its question, nothing is said of what nobody told, and something of what was', () => {
  expect(FACTS.length).toBe(Object.keys(NO_ANSWERS).length + 4)
  expect(FACTS.filter((fact) => QUESTIONS[fact].asks === '')).toEqual([])
  expect(FACTS.filter((fact) => sayTold(fact, nothingKnown) !== '')).toEqual(['faultCode'])
  const told = someFacts({
    replacedOn: '2026-11-02', reportedOn: '2026-11-03', askedOn: '2026-11-03', factoryOn: '2026-10-01', hasCopy: 'no', isInStock: 'yes', isNoReasonWaived: 'no',
    exclusions: ['damaged'], wish: 'refund', accessoryReplacements: 1, batteryHealth: 79, brandPromiseDays: 30, repairs: [stay('2026-11-03', null)],
  })
  expect(FACTS.filter((fact: Fact) => sayTold(fact, told) === '')).toEqual([])
})
