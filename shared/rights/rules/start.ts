import { isInPeriod, type Clock } from '../clock'
import type { Rule } from '../edition'
import { COMPONENT_LABELS } from '../labels'
import type { RightsFacts, StartedBy } from '../rights'
import { repairDays } from '../stays'
import { sayDay } from '../say-day'
import { FREE_IN_PERIOD, LAST_DAY, NO_PAPERS, PROOF_OF_PURCHASE, STARTS_AT_DELIVERY } from '../sources'
import { CHARGER_PERIOD, FAULT_SHOWN, GET_PAPERS, HOLIDAY, ofThese, PURCHASE, whenListed } from './notes'

const BY: Record<StartedBy, string> = { replaced: '换货那天', delivered: '签收那天', invoiced: '发票日期', factory: '出厂日期后第90日' }

const unknownStart = {
  says: '还不知道期限从哪天算起。',
  next: '找签收记录、发票或订单，补上日期，再看一次。',
  proof: ['快递签收记录或门店交付单', '发票、订单、付款记录'],
}

const twoStarts = ({ start }: Clock) => start?.earlier ? {
  says: `期限从${sayDay(start.day)}签收算起；发票是${sayDay(start.earlier.day)}，对方可能从那天算。`,
  next: '按早的那个日子安排，提前几天书面提出。',
  proof: ['快递签收记录或门店交付单', '发票'],
} : null

const afterReplacement = ({ start, isOldFault }: Clock) => start?.by === 'replaced' ? {
  says: `换过货，更换和修理的期限从${sayDay(start.day)}重新算起。`,
  next: isOldFault ? '故障日期早于换货。把它改成换来的这一台出故障的日子，再看一次。' : '保管好换货的凭证，上面要有换货日期和新的机身号。',
  proof: ['换货凭证，写着换货日期和机身号'],
} : null

/** Only said where there is something to look after. */
export const periodStarts: Rule = {
  id: 'S1',
  sources: [STARTS_AT_DELIVERY, PROOF_OF_PURCHASE, FREE_IN_PERIOD],
  from: '2001-11-15',
  until: null,
  applies: (_facts, clock) => {
    if (clock.isExcluded) return null
    if (clock.start !== null) return afterReplacement(clock) ?? twoStarts(clock)
    return clock.hasNoPapers ? null : unknownStart
  },
}

const prolonged = (facts: RightsFacts, { start, on }: Clock): number => (start ? repairDays(facts.repairs, start.day, on) : 0)

export const periodEnds: Rule = {
  id: 'S2',
  sources: [FREE_IN_PERIOD, STARTS_AT_DELIVERY, LAST_DAY],
  from: '2001-11-15',
  until: null,
  applies: (facts, clock) => {
    if (!clock.start || !clock.end || clock.isExcluded || clock.on > clock.end) return null
    const days = prolonged(facts, clock)
    return {
      says: `${COMPONENT_LABELS[clock.row.component]}的三包有效期到${sayDay(clock.end)}，从${BY[clock.start.by]}（${sayDay(clock.start.day)}）算起。`,
      safeDay: clock.safeEnd,
      legalDay: clock.end,
      next: '到期前再检查一遍各项功能，有问题就书面提出。',
      proof: [PURCHASE],
      notes: ofThese<string>(days > 0 && `修理占用的${days}天已经加上，凭送修单和取机单。`, clock.row.component === 'charger' && CHARGER_PERIOD, HOLIDAY),
    }
  },
}

export const noPapers: Rule = {
  id: 'S3',
  sources: [NO_PAPERS],
  from: '2001-11-15',
  until: null,
  applies: (_facts, clock) => {
    if (!clock.hasNoPapers || clock.isExcluded) return null
    if (clock.start === null) return {
      says: '眼下没有能证明购买的，先补一样；补不到的，可以按出厂日期推算有效期。',
      next: `先补一样：${GET_PAPERS}。补到了，退货和换货才好主张。补不到的，按机身号（IMEI）在品牌官网查出厂日期，填上再看一次。`,
      proof: [`补到的那一样：${GET_PAPERS}`, '机身号查询结果的截图'],
    }
    if (!clock.isListed || isInPeriod(clock) !== true) return null
    return {
      claims: ['repair'],
      says: `没有票据，按出厂日期推算，故障在有效期内；${whenListed(clock)}可以要求免费修理。`,
      safeDay: clock.safeEnd,
      legalDay: clock.end,
      next: '送到品牌公布的服务点，说明按机身号推算，要求免费修理，并要书面维修记录。',
      proof: ['机身号查询结果的截图，能看到出厂日期', FAULT_SHOWN],
      notes: [`按出厂日期推算的，只说到免费修理。先补一样能证明购买的，退货和换货才好主张：${GET_PAPERS}。`],
    }
  },
}
