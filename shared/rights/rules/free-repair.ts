import { isHostCovered, isInPeriod, type Clock } from '../clock'
import type { Rule } from '../edition'
import { doneRepairs, isFailedRepair, isTwiceRepaired, openStay } from '../repairs'
import type { RightsFacts } from '../rights'
import { sayDay } from '../say-day'
import { AFTER_REPAIR, FREE_IN_PERIOD, REPAIR_RECORD, STARTS_AT_DELIVERY, TRANSPORT_COSTS } from '../sources'
import { FAULT_SHOWN, noPaperYetNote, ofThese, paperNote, periodNote, PURCHASE, REPAIR_PAPERS, rowNote, whenListed } from './notes'

const SEND_IT = '送到品牌公布的服务点。请对方在单子上写清送修日期和故障，修好后要一份书面维修记录。'
const FETCH_IT = '取机时当面试一遍，要一份书面维修记录，写清故障原因和怎样处理的。'

const countNote = (facts: RightsFacts, clock: Clock): string | false => {
  const { recorded, unrecorded } = doneRepairs(facts, clock)
  if (unrecorded.length > 0) return `修过的${recorded.length + unrecorded.length}次里，有${unrecorded.length}次没有维修记录。按规定凭记录算次数，可以请修理的地方补写。`
  if (recorded.length >= clock.limits.repairsNeeded) return '两次修理都有记录。如果还是不能正常使用，可以主张换货，把结果补记下来。'
  return recorded.length === 1 && '已经有1次带记录的修理。再修一次仍不能正常使用的，可以主张换货。'
}

/** Two periods meet here: which day is whose stands in the sentence. */
const inPeriod = ({ end }: Clock): string => (end === null ? '' : `在三包有效期内（到${sayDay(end)}）`)

export const freeRepair: Rule = {
  id: 'R4',
  sources: [FREE_IN_PERIOD, AFTER_REPAIR, REPAIR_RECORD, STARTS_AT_DELIVERY, TRANSPORT_COSTS],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    if (!isHostCovered(clock) || !clock.isListed || isInPeriod(clock) !== true || isTwiceRepaired(facts, clock)) return null
    return {
      claims: ['repair'],
      says: isFailedRepair(facts, clock) ? `修后${clock.limits.repairWarrantyDays}日内又不能正常使用，${inPeriod(clock)}可以要求再免费修理。` : `故障在三包有效期内，${whenListed(clock)}可以要求免费修理。`,
      safeDay: clock.safeEnd,
      legalDay: clock.end,
      next: openStay(facts, clock) ? FETCH_IT : SEND_IT,
      proof: [PURCHASE, FAULT_SHOWN, REPAIR_PAPERS],
      notes: ofThese<string>(
        noPaperYetNote(facts),
        rowNote(clock),
        periodNote(clock),
        countNote(facts, clock),
        `修好的手机应当能正常使用${clock.limits.repairWarrantyDays}日以上。`,
        paperNote(facts),
      ),
    }
  },
}
