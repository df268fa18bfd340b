import { assess, DISCLAIMER, type RightsFacts } from '@shouhou/shared/rights'
import { assessmentAsText } from '../../../../../miniprogram/src/packages/rights/assess/as-text'
import { someFacts, stay } from '../../../../shared/rights/facts'

const textOf = (facts: RightsFacts, on: string) => assessmentAsText(assess(facts, on), facts)

test('what is copied says what was told, every conclusion with both days, its article and the day somebody checked it', () => {
  const text = textOf(someFacts(), '2026-11-05')
  expect(text).toContain('不开机 · 2026年11月1日收到 · 2026年11月3日开始坏')
  expect(text).toMatch(/1\. .*退货、换货或者修理/)
  expect(text).toContain('稳妥日 2026年11月7日，法定日 2026年11月8日')
  expect(text).toMatch(/依据：《移动电话机商品修理更换退货责任规定》第十一条（.*，核验日期 2026年11月21日）/)
  expect(text.endsWith(DISCLAIMER)).toBe(true)
})

test('two refunds are never told apart from each other', () => {
  const repairs = [stay('2026-02-01', '2026-02-11'), stay('2026-03-01', '2026-03-12')]
  const text = textOf(someFacts({ deliveredOn: '2026-01-10', invoicedOn: '2026-01-10', faultOn: '2026-02-01', priceFen: 500_000, repairs, wish: 'refund', isInStock: 'yes' }), '2026-04-20')
  expect(text).toMatch(/¥5,000，.*\n¥3,025，.*折旧/)
})
