import { addDays, daysBetween } from '../../calendar'
import type { Clock } from '../clock'
import type { Rule } from '../edition'
import { openStay } from '../repairs'
import type { Stay } from '../rights'
import { sayDay } from '../say-day'
import { SPARE_PHONE } from '../sources'
import { ofThese, periodNote, unlistedNote, WRITTEN } from './notes'

/** Null while it is neither late nor going to be. */
const wait = ({ inOn, promisedOn }: Stay, { on, limits }: Clock): string | null => {
  const days = daysBetween(inOn, on)
  if (days > limits.spareDays) return `送修到今天是第${days}天，还没有修好，可以要求免费提供备用机。`
  if (promisedOn === null || daysBetween(inOn, promisedOn) <= limits.spareDays) return null
  return `对方说${sayDay(promisedOn)}才能修好，超过${limits.spareDays}日，现在就可以提出要备用机。`
}

export const sparePhone: Rule = {
  id: 'R5',
  sources: [SPARE_PHONE],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    const stay = clock.isHost && !clock.isExcluded ? openStay(facts, clock) : null
    const says = stay && wait(stay, clock)
    if (!stay || !says) return null
    return {
      claims: ['spare-phone'],
      says,
      next: '向修理的地方书面提出要备用机，写明送修日期。对方不给的，请写明理由。',
      proof: ['送修单，写着送修日期', '对方说的修好日期，留书面', WRITTEN],
      notes: ofThese<string>(
        `从${sayDay(addDays(stay.inOn, clock.limits.spareDays + 1))}起就超过${clock.limits.spareDays}日，送修当天不算。`,
        '修好取机时，备用机要还回去。',
        unlistedNote(clock),
        periodNote(clock),
      ),
    }
  },
}
