import { addDays, type Day } from '../calendar'
import type { LegalDate } from '../reminder/reminder'
import { addMonths } from './add-months'
import { clockOf, isHostCovered, isInPeriod, isWithin, windowOf, type Clock } from './clock'
import type { Edition } from './edition'
import { EDITIONS } from './editions'
import { COMPONENT_LABELS } from './labels'
import type { RightsFacts } from './rights'
import { openDemand } from './rules/delay'
import { noReasonUntil } from './rules/no-reason'
import { sayDay } from './say-day'
import * as sources from './sources'

type Draft = Omit<LegalDate, 'key' | 'caution'> & { about?: string; caution?: string }

const dated = ({ about, ...draft }: Draft): LegalDate => ({ caution: '', ...draft, key: [draft.kind, about, draft.day].filter(Boolean).join(':') })

const windowDate = (clock: Clock, facts: RightsFacts, kind: 'refund-window' | 'replace-window'): Draft[] => {
  const days = kind === 'refund-window' ? clock.limits.refundDays : clock.limits.replaceDays
  const window = windowOf(clock, days)
  const isOver = facts.faultOn !== null && !clock.isOldFault && !isWithin(clock, days)
  if (!window || isOver || !isHostCovered(clock) || !clock.isListed) return []
  const [what, article] = kind === 'refund-window' ? ['退货、换货或者修理', sources.WITHIN_7_DAYS] : ['换货或者修理', sources.WITHIN_15_DAYS]
  return [{
    kind, sense: 'until', day: window.legalDay, safeDay: window.safeDay,
    says: `到这天为止出现性能故障的，可以选择${what}；最好不晚于${sayDay(window.safeDay)}书面告诉卖家。`,
    sources: [article, sources.STARTS_AT_DELIVERY, sources.FIRST_DAY],
  }]
}

const noReasonDate = (clock: Clock, facts: RightsFacts): Draft[] => {
  const until = noReasonUntil(facts, clock.limits.noReasonDays)
  return until === null ? [] : [{
    kind: 'no-reason', sense: 'until', day: until, safeDay: addDays(until, -1),
    says: '网上买的，到这天为止可以主张七日无理由退货；下单时单独确认过不支持的除外。',
    sources: [sources.SEVEN_DAYS_NO_REASON, sources.CONFIRMED_EACH_TIME, sources.INTACT],
  }]
}

const endDate = (clock: Clock, facts: RightsFacts): Draft[] => {
  if (clock.end === null || clock.isExcluded) return []
  const isAway = facts.repairs.some(({ outOn }) => outOn === null)
  return [{
    kind: 'warranty-end', about: clock.row.component, sense: 'until', day: clock.end, safeDay: clock.safeEnd,
    says: `${COMPONENT_LABELS[clock.row.component]}的三包有效期到这天为止，期限内出现的故障请在这之前书面提出。`,
    sources: [sources.FREE_IN_PERIOD, sources.STARTS_AT_DELIVERY],
    caution: isAway ? '手机还在修，取回以后，修理占用的天数会加上去，这天会往后移。' : '',
  }]
}

const answerDate = (clock: Clock, facts: RightsFacts): Draft[] => {
  const askedOn = openDemand(facts)
  return askedOn === null ? [] : [{
    kind: 'seller-answer', sense: 'from', day: addDays(askedOn, clock.limits.demandDays + 1), safeDay: null,
    says: `提出要求超过${clock.limits.demandDays}日。对方仍没有处理的，从这天起可以主张是故意拖延或者无理拒绝。`,
    sources: [sources.DELAY, sources.NO_STALLING],
  }]
}

const complaintDate = (clock: Clock, { faultOn }: RightsFacts): Draft[] => faultOn === null ? [] : [{
  kind: 'three-years', sense: 'until', day: addMonths(faultOn, 12 * clock.limits.complaintYears), safeDay: null,
  says: '向12315投诉，以知道权益受损起三年为限；这里从故障出现那天算。',
  sources: [sources.THREE_YEARS],
}]

/** An open stay has no end yet, so it prolongs nothing here: the day would move with every day. */
const lastKnownDay = ({ repairs }: RightsFacts): Day => repairs.flatMap(({ inOn, outOn }) => [inOn, outOn ?? inOn]).reduce((last, day) => (day > last ? day : last), '2000-01-01')

const settledClock = (facts: RightsFacts, { limits }: Edition): Clock => {
  const settled = { ...facts, repairs: facts.repairs.map((stay) => ({ ...stay, outOn: stay.outOn ?? stay.inOn })) }
  return clockOf(settled, lastKnownDay(facts), limits)
}

/** Which rules of a long repair nothing closes: neither an exclusion, nor a fault after the period, nor that it is no host. */
export const longRepairRules = (facts: RightsFacts, edition: Edition = EDITIONS.current): { spare: boolean; replace: boolean } => {
  const clock = settledClock(facts, edition)
  const spare = clock.isHost && !clock.isExcluded && isInPeriod(clock) !== false
  return { spare, replace: spare && isHostCovered(clock) }
}

/** The dates that the rules themselves set, the earliest first. */
export const rightsDates = (facts: RightsFacts, edition: Edition = EDITIONS.current): LegalDate[] => {
  const clock = settledClock(facts, edition)
  return [
    ...windowDate(clock, facts, 'refund-window'),
    ...windowDate(clock, facts, 'replace-window'),
    ...noReasonDate(clock, facts),
    ...endDate(clock, facts),
    ...answerDate(clock, facts),
    ...complaintDate(clock, facts),
  ].map(dated).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
