import type { Rule } from '../edition'
import { doneRepairs, isTwiceRepaired } from '../repairs'
import { FREE_IN_PERIOD, NO_SAME_MODEL, RECORD_CONTENTS, REPAIR_RECORD, STARTS_AT_DELIVERY, TWO_REPAIRS } from '../sources'
import { FAULT_SHOWN, ofThese, periodNote, PURCHASE, REPAIR_PAPERS, rowNote, whenListed } from './notes'

export const twiceRepaired: Rule = {
  id: 'R3',
  sources: [TWO_REPAIRS, REPAIR_RECORD, RECORD_CONTENTS, FREE_IN_PERIOD, STARTS_AT_DELIVERY, NO_SAME_MODEL],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => isTwiceRepaired(facts, clock) ? {
    claims: ['replace'],
    says: `修了${doneRepairs(facts, clock).recorded.length}次、都有维修记录，仍不能正常使用，${whenListed(clock)}可以主张换货。`,
    safeDay: clock.safeEnd,
    legalDay: clock.end,
    next: '找卖家，凭维修记录书面要求免费更换同型号同规格的主机，并问清有没有货。',
    proof: [REPAIR_PAPERS, PURCHASE, FAULT_SHOWN],
    notes: ofThese<string>(
      rowNote(clock),
      periodNote(clock),
      '写着“检测”“升级”“调试”的单子，对方可能说不算修理。请对方按实际做的写清楚。',
      '卖家没有同型号同规格、自己又不愿换别的，可以要求退货。',
    ),
  } : null,
}
