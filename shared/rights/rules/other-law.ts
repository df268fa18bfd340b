import { addDays, daysBetween } from '../../calendar'
import { addMonths } from '../add-months'
import { isInPeriod, type Clock } from '../clock'
import type { Rule } from '../edition'
import { COMPONENT_LABELS } from '../labels'
import type { RightsFacts } from '../rights'
import { sayDay } from '../say-day'
import { AS_DESCRIBED, BREACH, FAULT_TABLE, KEPT_PROMISE, NO_PURPOSE, OWN_PROMISE, PRODUCT_QUALITY, QUALITY, SIX_MONTHS_BURDEN, THREE_YEARS, TRANSPORT_COSTS, TWO_YEARS } from '../sources'
import { burdenNote, FAULT_SHOWN, ofThese, PURCHASE, WRITTEN } from './notes'

/** The brand's own days, where they reach further than the rules. */
export const promisedUntil = ({ brandPromiseDays }: RightsFacts, { start }: Pick<Clock, 'start'>): string | null =>
  start && brandPromiseDays !== null ? addDays(start.day, brandPromiseDays) : null

const isPromised = (facts: RightsFacts, clock: Clock): boolean => {
  const until = promisedUntil(facts, clock)
  return until !== null && clock.faultBy <= until
}

export const notListed: Rule = {
  id: 'R12',
  sources: [OWN_PROMISE, KEPT_PROMISE, AS_DESCRIBED, SIX_MONTHS_BURDEN, TRANSPORT_COSTS, BREACH, NO_PURPOSE, FAULT_TABLE],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    if (clock.isExcluded || (clock.isListed && !isPromised(facts, clock))) return null
    const until = isPromised(facts, clock) ? promisedUntil(facts, clock) : null
    const days = facts.brandPromiseDays
    return {
      claims: ['other-law'],
      says: until
        ? `品牌自己承诺${days}天，故障在承诺期内，可以要求按承诺办。`
        : '这个故障不在性能故障表里，三包的退换条款不好用；可以看品牌承诺，或按质量与说明不符主张。',
      legalDay: until,
      safeDay: until && addDays(until, -1),
      next: until
        ? '打开品牌官网的承诺页面，截图留日期，书面要求按承诺办。'
        : '看品牌官网有没有自己的承诺；没有的，书面说明故障怎样影响使用、和宣传或说明书哪里不符，要求修理、更换或退货。',
      proof: ['品牌承诺或商品宣传页面的截图', FAULT_SHOWN, PURCHASE, WRITTEN],
      notes: ofThese<string>(
        !until && days !== null && clock.start && daysBetween(clock.start.day, clock.faultBy) > days && '品牌承诺的天数已经过了。',
        until && !clock.isListed && '这个故障不在性能故障表里，三包的退换条款不好用。',
        clock.row.hint,
        burdenNote(clock),
      ),
    }
  },
}

export const outOfPeriod: Rule = {
  id: 'R15',
  sources: [PRODUCT_QUALITY, BREACH, NO_PURPOSE, QUALITY, TWO_YEARS, THREE_YEARS],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    if (clock.isExcluded || isInPeriod(clock) !== false) return null
    const until = facts.faultOn && addMonths(facts.faultOn, 12 * clock.limits.complaintYears)
    const isTooLate = until !== null && clock.on > until
    return {
      claims: ['other-law'],
      says: `${COMPONENT_LABELS[clock.row.component]}的三包有效期已经过了；可以依照其他法律主张，也可以先问品牌有没有延长保修。`,
      legalDay: until,
      next: '先尽快书面告诉卖家，说明故障，提出修理或减价；拖久了，对方可能说通知晚了。再看品牌官网有没有针对这个故障的延保。',
      proof: [PURCHASE, FAULT_SHOWN, WRITTEN],
      notes: ofThese<string>(
        clock.end && `有效期到${sayDay(clock.end)}。`,
        facts.faultOn === null && '还不知道故障哪天出现；在有效期内出现的，结果会不同。',
        until && (isTooLate ? '从故障出现算，已经超过三年，12315可能不受理。' : '向12315投诉，以知道权益受损起三年为限；这里从故障出现那天算。'),
        !clock.isHost && '主机的有效期更长，主机有故障的，另外看一次。',
      ),
    }
  },
}
