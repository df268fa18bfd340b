import { addDays } from '../../calendar'
import type { Clock } from '../clock'
import type { Rule } from '../edition'
import type { RightsFacts } from '../rights'
import { CONFIRMED_EACH_TIME, INTACT, MAY_BE_EXCEPTED, NET_RETURN, NO_SILENT_CONSENT, QUALITY_ELSEWHERE, REASONABLE_TRIAL, RETURN_COSTS, SEVEN_DAYS_NO_REASON, TRANSPORT_COSTS } from '../sources'
import { ofThese, WRITTEN } from './notes'

/** Other flags than a paper that does not match mean that the thing itself is no longer as it was. */
const isIntact = ({ exclusions }: RightsFacts): boolean => exclusions.every((exclusion) => exclusion === 'altered')

/** The last day of 七日无理由退货; null where it is not open. */
export const noReasonUntil = (facts: RightsFacts, days: number): string | null =>
  facts.deliveredOn !== null && facts.isOnline === 'yes' && facts.isNoReasonWaived !== 'yes' && isIntact(facts) ? addDays(facts.deliveredOn, days) : null

export const noReason: Rule = {
  id: 'R13',
  sources: [SEVEN_DAYS_NO_REASON, CONFIRMED_EACH_TIME, NO_SILENT_CONSENT, NET_RETURN, MAY_BE_EXCEPTED, REASONABLE_TRIAL, INTACT, RETURN_COSTS, QUALITY_ELSEWHERE, TRANSPORT_COSTS],
  from: '2017-03-15',
  until: null,
  applies: (facts: RightsFacts, { on, limits }: Clock) => {
    const until = noReasonUntil(facts, limits.noReasonDays)
    if (until === null || on > until) return null
    return {
      claims: ['no-reason-return'],
      says: facts.isNoReasonWaived === 'no'
        ? '网上买的，下单时没有单独确认过不支持，可以主张七日无理由退货。'
        : '网上买的，可以主张七日无理由退货；先看下单时有没有单独确认过不支持。',
      safeDay: addDays(until, -1),
      legalDay: until,
      next: '在订单页提交无理由退货，并书面问卖家：这一单有没有单独确认的页面或记录。',
      proof: ['签收记录', '下单页面和订单详情的截图，看有没有单独确认', '主机、配件、包装齐全的照片', WRITTEN],
      notes: ofThese<string>(
        '激活过的，对方可能抗辩商品不完好；各地处理不一，结果要看具体情况。',
        facts.isNoReasonWaived === 'unsure' && '下单时单独、显著地确认过激活后不支持的，一般不能主张这一条。',
        '退回的运费由自己承担。退之前备份并清除个人数据。',
        '有质量问题的，可以按质量问题主张退货，激活过不影响，运费由对方承担。',
      ),
    }
  },
}
