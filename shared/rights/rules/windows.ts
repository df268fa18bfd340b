import { daysBetween } from '../../calendar'
import { isHostCovered, isWithin, windowOf, type Clock } from '../clock'
import type { Rule } from '../edition'
import type { RightsFacts } from '../rights'
import { sayDay } from '../say-day'
import { FAULT_TABLE, FIRST_DAY, LAST_DAY, NO_SAME_MODEL, PRICE_PAID, SELLER_ANSWERS, STARTS_AT_DELIVERY, TRANSPORT_COSTS, WITHIN_15_DAYS, WITHIN_7_DAYS } from '../sources'
import { FAULT_SHOWN, HOLIDAY, noPaperYetNote, ofThese, NOT_ONLY_PAID, OTHER_START, paperNote, PURCHASE, rowNote, whenListed } from './notes'

const isOpen = (clock: Clock): boolean => isHostCovered(clock) && clock.isListed && !clock.isOnlyOldFault

export const isRefundable = (clock: Clock): boolean => isOpen(clock) && isWithin(clock, clock.limits.refundDays)
export const isReplaceable = (clock: Clock): boolean => isOpen(clock) && isWithin(clock, clock.limits.replaceDays) && !isWithin(clock, clock.limits.refundDays)

const PROOF = [PURCHASE, '签收记录（快递或门店的交付单）', FAULT_SHOWN, '故障出现当天的记录，以及书面告诉卖家的那一条']

/** The window is about the day on which the fault came; who told nobody then has to prove it another way. */
const lateNote = ({ reportedOn }: RightsFacts, { on }: Clock, legalDay: string): string | false => {
  if (reportedOn ? reportedOn <= legalDay : on <= legalDay) return false
  return '规定看的是故障哪天出现。期限内没有书面告诉卖家的，要用别的记录证明那天已经出现，比如带日期的视频、聊天。'
}

/** Days after the earlier start: a fault between 稳妥日 and 法定日 is late for a counter that counts otherwise. */
const countedDays = ({ start, faultBy }: Clock): number => (start === null ? 0 : daysBetween(start.earlier?.day ?? start.day, faultBy))
const isAtTheEdge = (clock: Clock, days: number): boolean => countedDays(clock) >= days

const byLaw = (clock: Clock, days: number): string => (isAtTheEdge(clock, days) ? '按法律的算法，' : '')

/** What is left even where the counter is right: the other window, with its day, or the repair. */
const wayOut = (clock: Clock, days: number): string => {
  const { limits } = clock
  if (days !== limits.refundDays || isAtTheEdge(clock, limits.replaceDays)) return '就算按那种算法，也还在三包有效期内，仍可以要求免费修理。'
  const safeDay = windowOf(clock, limits.replaceDays)?.safeDay
  const until = safeDay && clock.on <= safeDay ? `，最好不晚于${sayDay(safeDay)}书面提出` : ''
  return `就算按那种算法，也还在${limits.replaceDays}日内，仍可以主张换货或者修理${until}。`
}

const counterNote = (clock: Clock, days: number): string | false => isAtTheEdge(clock, days)
  && `店里如果把购买当天算作第1天，或者按发票日期算，可能说已经超过${days}日。${wayOut(clock, days)}按民法典，开始的当天不计入。`

const notesOf = (facts: RightsFacts, clock: Clock, days: number): string[] => {
  const legalDay = windowOf(clock, days)?.legalDay ?? clock.on
  return ofThese<string>(
    noPaperYetNote(facts),
    counterNote(clock, days),
    rowNote(clock),
    !isAtTheEdge(clock, days) && clock.start?.earlier && OTHER_START,
    lateNote(facts, clock, legalDay),
    facts.faultOn && clock.start && facts.faultOn < clock.start.day && !clock.isOldFault && '故障日期比起算日还早，请核对这两个日期。',
    clock.start?.by === 'replaced' && '换过货的，更换和修理的期限从换货那天重新算；退货是不是也重新算，对方可能有不同看法。',
    paperNote(facts),
    clock.on <= legalDay && HOLIDAY,
  )
}

export const sevenDays: Rule = {
  id: 'R1',
  sources: [WITHIN_7_DAYS, FAULT_TABLE, STARTS_AT_DELIVERY, PRICE_PAID, SELLER_ANSWERS, TRANSPORT_COSTS, FIRST_DAY, LAST_DAY],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => isRefundable(clock) ? {
    claims: ['refund', 'replace', 'repair'],
    says: `${byLaw(clock, clock.limits.refundDays)}故障在${clock.limits.refundDays}日内出现，${whenListed(clock)}可以选择退货、换货或者修理。`,
    ...windowOf(clock, clock.limits.refundDays),
    next: '找卖家，书面写明故障和出现的日期，写明选的是退货、换货还是修理，请对方书面答复。',
    proof: PROOF,
    notes: [...notesOf(facts, clock, clock.limits.refundDays), '选退货的，可以主张按发票价格一次退清。', NOT_ONLY_PAID],
  } : null,
}

export const fifteenDays: Rule = {
  id: 'R2',
  sources: [WITHIN_15_DAYS, NO_SAME_MODEL, FAULT_TABLE, STARTS_AT_DELIVERY, SELLER_ANSWERS, TRANSPORT_COSTS, FIRST_DAY, LAST_DAY],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => isReplaceable(clock) ? {
    claims: ['replace', 'repair'],
    says: `${byLaw(clock, clock.limits.replaceDays)}故障在第${clock.limits.refundDays + 1}日至第${clock.limits.replaceDays}日出现，${whenListed(clock)}可以选择换货或者修理。`,
    ...windowOf(clock, clock.limits.replaceDays),
    next: '找卖家，书面写明故障和出现的日期，写明选换货还是修理，并问清有没有同型号同规格的商品。',
    proof: PROOF,
    notes: [...notesOf(facts, clock, clock.limits.replaceDays), '卖家没有同型号同规格、自己又不愿换别的，可以要求退货。'],
  } : null,
}
