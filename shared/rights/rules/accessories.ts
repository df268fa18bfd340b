import { isInPeriod, type Clock } from '../clock'
import type { Rule } from '../edition'
import { COMPONENT_LABELS } from '../labels'
import { ACCESSORY, ACCESSORY_ROWS, BATTERY_ROW, FREE_IN_PERIOD, STARTS_AT_DELIVERY } from '../sources'
import { CHARGER_PERIOD, FAULT_SHOWN, noPaperYetNote, ofThese, paperNote, periodNote, PURCHASE, rowNote, whenListed, WRITTEN } from './notes'

const isCovered = (clock: Clock): boolean =>
  !clock.isHost && clock.isListed && !clock.isExcluded && !clock.hasNoPapers && isInPeriod(clock) === true

export const accessory: Rule = {
  id: 'R11',
  sources: [ACCESSORY, BATTERY_ROW, ACCESSORY_ROWS, FREE_IN_PERIOD, STARTS_AT_DELIVERY],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    if (!isCovered(clock)) return null
    const name = COMPONENT_LABELS[clock.row.component]
    const isTwice = facts.accessoryReplacements >= clock.limits.accessoryReplacements
    return {
      claims: isTwice ? ['refund', 'replace'] : ['replace'],
      says: isTwice ? `${name}换过${facts.accessoryReplacements}次仍不能正常使用，${whenListed(clock)}可以要求退货。` : `${name}的故障在有效期内出现，${whenListed(clock)}可以要求免费更换。`,
      safeDay: clock.safeEnd,
      legalDay: clock.end,
      next: isTwice ? '找卖家，凭每次更换的记录书面要求退这个附件。' : '找卖家，书面说明故障，要求免费更换；换了以后留下更换的记录。',
      proof: isTwice ? ['每次更换的记录', PURCHASE, FAULT_SHOWN] : [PURCHASE, FAULT_SHOWN, WRITTEN],
      notes: ofThese<string>(
        noPaperYetNote(facts),
        rowNote(clock),
        periodNote(clock),
        isTwice && '单独买的按发货票价格退；随手机买的，按退货时这个附件单独卖的价格退。',
        clock.row.component === 'charger' && CHARGER_PERIOD,
        paperNote(facts),
      ),
    }
  },
}
