import { daysBetween } from '../../calendar'
import type { Clock } from '../clock'
import type { Rule } from '../edition'
import type { RightsFacts } from '../rights'
import { COMPLAINT_CONTENTS, DELAY, NO_REASON_DELAY, NO_STALLING, STALLING_FINED, TAKEN_ELSEWHERE, WAYS_TO_SETTLE } from '../sources'
import { PURCHASE, WRITTEN } from './notes'

/** What was asked for, and not settled by a replacement since. */
export const openDemand = ({ askedOn, replacedOn }: RightsFacts): string | null => (askedOn && !(replacedOn && replacedOn >= askedOn) ? askedOn : null)

export const unanswered: Rule = {
  id: 'R14',
  sources: [DELAY, NO_REASON_DELAY, NO_STALLING, STALLING_FINED, WAYS_TO_SETTLE, COMPLAINT_CONTENTS, TAKEN_ELSEWHERE],
  from: '2015-03-15',
  until: null,
  applies: (facts: RightsFacts, { on, limits, isExcluded }: Clock) => {
    const askedOn = openDemand(facts)
    const days = askedOn ? daysBetween(askedOn, on) : 0
    if (days <= limits.demandDays) return null
    return {
      claims: ['complain'],
      says: `要求提出已经${days}天，超过${limits.demandDays}日。对方仍没有处理的，可以主张是故意拖延或者无理拒绝，并投诉。`,
      next: '12315平台和消费者协会先选一处，写自己的经过和请求，附上提出要求的记录。',
      proof: ['哪天、向谁、提出什么要求的书面记录', WRITTEN, PURCHASE],
      notes: [
        '一处已经受理或处理过的同一争议，另一处可能不受理。',
        ...(isExcluded ? ['对方说不属于三包的，先要书面依据；有没有道理，由受理的部门看。'] : []),
      ],
    }
  },
}
