import { daysBetween, type Day } from '../../calendar'
import { addMonths } from '../../rights/add-months'
import { sayDay } from '../../rights/say-day'
import * as sources from '../sources'
import { note, type GuardFacts, type Look } from './facts'

const NEAR_DAYS = 90
const BY_COURT = '仍然可以问法院或者律师，起诉的时间按民事法律算'

function aged({ today }: GuardFacts, since: Day) {
  const last = addMonths(since, 36)
  const left = daysBetween(today, last)
  const counted = `从案例里写的故障日期${sayDay(since)}算，三年到${sayDay(last)}为止`
  if (left > NEAR_DAYS) return []
  if (left >= 0) {
    return [note('three-years', 'warn', {
      title: '快到三年了', detail: `${counted}，还有${left}天。`, instead: ['材料齐了就先交，缺的再补'], sources: [sources.THREE_YEARS],
    })]
  }
  return [note('three-years', 'stop', {
    title: '已经超过三年', detail: `${counted}。超过的，12315不予受理。`,
    instead: ['故障是后来才出现的，先把案例里的日期改对', BY_COURT], sources: [sources.THREE_YEARS],
  })]
}

/** Art. 16(4). */
export const threeYears: Look = (channel, facts) => {
  if (channel !== '12315') return []
  const { faultSince } = facts.report
  if (faultSince !== null) return aged(facts, faultSince)
  return [note('three-years', 'know', {
    title: '还不知道故障哪天出现', detail: '从知道权益受损起超过三年的，12315不予受理。案例里没有写日期，算不出来。', instead: ['在案例里补上故障第一次出现的日期'], sources: [sources.THREE_YEARS],
  })]
}
