import type { Clock } from '../clock'
import { chargedFrom, refundAmounts } from '../depreciation'
import type { Rule } from '../edition'
import { isTwiceRepaired } from '../repairs'
import type { RightsFacts } from '../rights'
import { DEPRECIATION, NO_SAME_MODEL, PRICE_PAID, SAME_MODEL_RETURNED, STARTS_AT_DELIVERY } from '../sources'
import { ofThese, NOT_ONLY_PAID, PURCHASE, REPAIR_PAPERS, WRITTEN } from './notes'
import { slowByParts, slowByRepairer } from './slow-repair'
import { isRefundable, isReplaceable } from './windows'

/** 换 by R2, R3, R6 or R7. Inside the first window the refund stands on its own, without any deduction. */
const mayReplace = (facts: RightsFacts, clock: Clock): boolean => !isRefundable(clock) &&
  (isReplaceable(clock) || isTwiceRepaired(facts, clock) || slowByRepairer(facts, clock) !== null || slowByParts(facts, clock) !== null)

const wantsRefund = (facts: RightsFacts, clock: Clock): boolean => facts.wish === 'refund' && mayReplace(facts, clock)

export const outOfStock: Rule = {
  id: 'R9',
  sources: [NO_SAME_MODEL, PRICE_PAID],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => facts.isInStock === 'no' && wantsRefund(facts, clock) ? {
    claims: ['refund'],
    says: '符合换货条件，卖家没有同型号同规格的商品，可以要求退货，按发货票价格一次退清。',
    next: '请卖家书面确认没有同型号同规格，再书面提出不换别的型号、要求退货。',
    proof: ['卖家说没有同型号同规格的书面答复', PURCHASE, '符合换货条件的材料，比如维修记录、送修单'],
    notes: [NOT_ONLY_PAID],
  } : null,
}

export const refundDespiteStock: Rule = {
  id: 'R10',
  sources: [SAME_MODEL_RETURNED, DEPRECIATION, PRICE_PAID, STARTS_AT_DELIVERY],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    if (facts.isInStock !== 'yes' || !wantsRefund(facts, clock)) return null
    const amounts = refundAmounts(facts, clock)
    return {
      claims: ['refund'],
      says: '符合换货条件，卖家有同型号同规格的商品，也可以要求退货；退多少有两种说法。',
      next: '书面要求退货，写明主张按凭证价格一次性退清；对方要扣折旧的，请写明天数和算法。',
      proof: [PURCHASE, '送修单和取机单，用来扣除修理占用的天数', REPAIR_PAPERS, WRITTEN],
      amounts,
      notes: ofThese<string>(
        '退货按凭证价格一次性退清，是后来的条例写的；用过的可以收折旧费，是更早的规定写的。两者怎样合用，没有查到权威的解释。',
        amounts.length === 0 && '补上发票价格和日期，才能算出两种金额。',
        (amounts[1]?.fen ?? 0) > 0 && '折旧算到今天，晚一天多一天。',
        facts.replacedOn && '换过货，这里从换货那天算；对方可能从发票日算。',
        !facts.replacedOn && !facts.invoicedOn && chargedFrom(facts, clock) && '没有发票日期，这里从签收那天算。',
        '选换货的，不收费用，三包有效期从换货完成起重新计算。',
        NOT_ONLY_PAID,
      ),
    }
  },
}
