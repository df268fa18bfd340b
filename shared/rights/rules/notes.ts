import { addMonths } from '../add-months'
import { sayDay } from '../say-day'
import type { Clock } from '../clock'
import type { RightsFacts } from '../rights'

// What stands beside more than one conclusion, said once.
export const PURCHASE = '发票、三包凭证或订单、付款记录'
export const FAULT_SHOWN = '故障的照片和连续视频，能看到本机信息和日期'
export const REPAIR_PAPERS = '每一次的送修单和维修记录'
export const WRITTEN = '和对方往来的聊天、邮件或书面答复'

export const HOLIDAY = '最后一天是法定休假日的，按民法典可以顺延到休假结束的次日；稳妥起见，不要等到那天。'
export const OTHER_START = '发票日期比签收早。这里按签收算，对方可能按发票算；在稳妥日之前办最稳妥。'
export const NOT_ONLY_PAID = '用了国补或优惠的，对方能证明实际支付价格的，按实际支付的价格退。'
export const CHARGER_PERIOD = '充电器的有效期，公开镜像写法不一，这里按1年。凭证上另有写明的，以更长的为准。'
export const FIRST_PERIOD = '前提是在三包有效期内送修。补上购买或签收的日期，能看得更准。'

export const ofThese = <T>(...all: (T | false | null | undefined | '')[]): T[] => all.filter((each): each is T => Boolean(each))

/** How sure it is that the fault counts as one of the table. */
export const rowNote = ({ row }: Clock): string | null => {
  if (row.strength === 'inspect') return '这个故障算不算性能故障，要看检测结果。对检测结论有不同意见的，可以请对方写明依据。'
  if (row.strength === 'good') return `可以主张属于性能故障表里的“${row.row}”。${row.hint}`
  return null
}

/** Stands before what may be asked for where nobody can tell without looking at it. */
export const whenListed = ({ row }: Clock): string => (row.strength === 'inspect' ? '经检测属于性能故障的，' : '')

const BURDEN = '自接受商品起六个月内发现瑕疵的，可以主张由对方举证；手机算不算条文说的耐用商品，由法院或机关认定。'

/** Null where the six months are over, or nobody can have accepted anything on that day. */
export const burdenNote = ({ start, faultBy, limits }: Clock): string | null =>
  start !== null && start.by !== 'factory' && faultBy <= addMonths(start.day, limits.burdenMonths) ? BURDEN : null

/** Said where the row does not decide, but the other side may hold it against the claim. */
export const unlistedNote = ({ isListed }: Clock): string | null =>
  isListed ? null : '前提是对方按三包收下修理。故障不在性能故障表里的，对方可能不认。'

export const periodNote = ({ end, on, faultBy }: Clock): string | null => {
  if (end === null) return FIRST_PERIOD
  return on > end && faultBy <= end ? `有效期到${sayDay(end)}为止，故障在那以前就有。要有当时的记录，比如报修单、聊天。` : null
}

/** What proves a purchase and can mostly still be got. */
export const GET_PAPERS = '银行、微信或支付宝的付款记录，网店的订单页面，请店里重开的发票'

/** Neither of the two papers, and nothing said of anything else. */
export const noPaperYetNote = ({ hasInvoice, hasCard, hasCopy }: RightsFacts): string | false =>
  hasInvoice === 'no' && hasCard === 'no' && hasCopy === 'unsure' && `先找一样能证明购买的：${GET_PAPERS}。有一样就仍可主张。`

export const paperNote = (facts: RightsFacts): string | null => {
  const { hasInvoice, hasCard, hasCopy } = facts
  return !noPaperYetNote(facts) && (hasInvoice === 'no' || hasCard === 'no') && hasCopy !== 'no' ? '发票或三包凭证不全的，用底联、复印件、订单或付款记录证明购买，仍可主张。' : null
}
