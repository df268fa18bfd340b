import { isHostCovered, type Clock } from '../clock'
import type { Rule } from '../edition'
import { slowStay } from '../repairs'
import type { RightsFacts, Stay } from '../rights'
import { FREE_IN_PERIOD, NO_SAME_MODEL, RECORD_CONTENTS, SLOW_REPAIR, WAITING_FOR_PARTS } from '../sources'
import { daysOf } from '../stays'
import { ofThese, periodNote, PURCHASE, REPAIR_PAPERS, unlistedNote, WRITTEN } from './notes'

const ofCause = (cause: Stay['cause'], daysIn: (clock: Clock) => number) => (facts: RightsFacts, clock: Clock): Stay | null =>
  isHostCovered(clock) ? slowStay(facts, clock, { cause, days: daysIn(clock) }) : null

export const slowByRepairer = ofCause('repairer', ({ limits }) => limits.repairerDays)
export const slowByParts = ofCause('parts', ({ limits }) => limits.partsDays)
const slowForNoReason = ofCause('unknown', ({ limits }) => limits.repairerDays)

const replaceNotes = (clock: Clock) => ofThese<string>(unlistedNote(clock), periodNote(clock), '卖家没有同型号同规格、自己又不愿换别的，可以要求退货。')
const REASON_PROOF = [REPAIR_PAPERS, '写明慢在哪里的单子或答复', PURCHASE]

export const repairerIsSlow: Rule = {
  id: 'R6',
  sources: [SLOW_REPAIR, FREE_IN_PERIOD, NO_SAME_MODEL],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    const stay = slowByRepairer(facts, clock)
    return stay && {
      claims: ['replace'],
      says: `因修理者自身原因，${daysOf(stay, clock.on)}天没有修好，超过${clock.limits.repairerDays}日，可以主张换货。`,
      next: '请修理的地方书面写明原因，再凭送修单找卖家，书面要求更换同型号同规格的主机。',
      proof: REASON_PROOF,
      notes: replaceNotes(clock),
    }
  },
}

export const partsAreMissing: Rule = {
  id: 'R7',
  sources: [WAITING_FOR_PARTS, FREE_IN_PERIOD, NO_SAME_MODEL],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    const stay = slowByParts(facts, clock)
    return stay && {
      claims: ['replace'],
      says: `因缺零配件，${daysOf(stay, clock.on)}天没有修好，超过${clock.limits.partsDays}日，可以主张换货。`,
      next: '凭发货票和修理记录找卖家，书面要求更换同型号同规格的主机。',
      proof: ['写明缺哪种零件、哪天订的单子', ...REASON_PROOF],
      notes: replaceNotes(clock),
    }
  },
}

export const nobodySaysWhy: Rule = {
  id: 'R8',
  sources: [SLOW_REPAIR, WAITING_FOR_PARTS, RECORD_CONTENTS],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    const stay = slowForNoReason(facts, clock)
    if (!stay) return null
    const { repairerDays, partsDays } = clock.limits
    const days = daysOf(stay, clock.on)
    return {
      claims: ['written-reason'],
      says: `${days}天没有修好，还不知道原因，可以要求书面说明原因。`,
      next: '书面问修理的地方：是自己的原因，还是在等零件；等的是哪一种，哪天订的。',
      proof: [REPAIR_PAPERS, WRITTEN],
      notes: ofThese<string>(
        `修理者自身原因的，超过${repairerDays}日，可以主张换货。`,
        days > partsDays ? `缺零配件的，也已经超过${partsDays}日，可以主张换货。` : `缺零配件的，要超过${partsDays}日，现在是第${days}天。`,
        unlistedNote(clock),
        periodNote(clock),
      ),
    }
  },
}
