import { assess } from '@shouhou/shared/rights'
import { nextOf } from '../../../../../miniprogram/src/packages/rights/assess/asking'
import { asksOf } from '../../../../../miniprogram/src/packages/rights/assess/asks-of'
import { nothingKnown, someFacts } from '../../../../shared/rights/facts'

const TODAY = '2026-11-05'

test('who still may give it back is asked about repairs late, everybody else first; with a case its own log knows', () => {
  expect(asksOf(assess(someFacts({ faultOn: '2026-11-03' }), TODAY), 'told')[0]).not.toBe('repairs')
  const old = assess(someFacts({ deliveredOn: '2026-06-01', invoicedOn: '2026-06-01', faultOn: '2026-10-01' }), TODAY)
  expect(asksOf(old, 'told')[0]).toBe('repairs')
  expect(asksOf(old, 'logged')).not.toContain('repairs')
})

test('damage is always asked about, and last; replacements only of an accessory', () => {
  const host = asksOf(assess(someFacts(), TODAY), 'told')
  expect(host.at(-1)).toBe('exclusions')
  expect(host).not.toContain('accessoryReplacements')
  expect(asksOf(assess(someFacts({ component: 'charger' }), TODAY), 'told')).toContain('accessoryReplacements')
})

test('an answer takes its question away, and 不清楚 does too', () => {
  const asks = asksOf(assess(nothingKnown, TODAY), 'told')
  const [first, second] = asks
  expect(nextOf({ asks, asked: [] })[0]).toBe(first)
  expect(nextOf({ asks, asked: [first!] })[0]).toBe(second)
})
