import { daysBetween, type Day } from '../calendar'
import { yuan } from '../money'
import type { Clock } from './clock'
import type { Conclusion, RightsFacts } from './rights'
import { repairDays } from './stays'

type Amounts = Conclusion['amounts']

/** From the invoice, or from the replacement after one; null where neither is known. */
export const chargedFrom = ({ replacedOn, invoicedOn }: RightsFacts, { start }: Clock): Day | null => replacedOn ?? invoicedOn ?? start?.day ?? null

/** The whole price, and the price less depreciation until `on`; empty without a price or a day to count from. */
export const refundAmounts = (facts: RightsFacts, clock: Clock): Amounts => {
  const from = chargedFrom(facts, clock)
  const { priceFen } = facts
  if (priceFen === null || from === null) return []
  const inRepair = repairDays(facts.repairs, from, clock.on)
  const days = Math.max(0, daysBetween(from, clock.on) - inRepair)
  const counted = Math.round((priceFen * days * clock.limits.depreciationPerMille) / 1000)
  const fee = Math.min(priceFen, counted)
  const how = `${yuan(priceFen)}元 × ${clock.limits.depreciationPerMille / 10}% × ${days}天（已扣除修理占用的${inRepair}天）= 折旧费${yuan(counted)}元${counted > priceFen ? '；超过全价的部分不计' : ''}`
  return [
    { what: 'full', fen: priceFen, how: '主张全额：按购货凭证上的价格一次性退清' },
    { what: 'less-depreciation', fen: priceFen - fee, how: `对方可能主张扣折旧：${how}` },
  ]
}
