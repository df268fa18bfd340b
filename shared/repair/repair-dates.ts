import { addDays, type Day } from '../calendar'
import type { DateKind, LegalDate } from '../reminder/reminder'
import type { Source } from '../rights/source'
import { AFTER_REPAIR, SLOW_REPAIR, SPARE_PHONE, WAITING_FOR_PARTS } from '../rights/sources'
import { latestPromise, REPAIR_WARRANTY_DAYS, type Repaired } from './days'
import type { PickUp, RepairCause } from './repair'
import { isAnswerable } from './stay'

type Dated = Repaired & { repairId: string }

interface Said { kind: DateKind; sense: LegalDate['sense']; day: Day; says: string; sources: Source[] }

const dateOf = (repairId: string, said: Said): LegalDate => ({ ...said, key: `${said.kind}-${repairId}-${said.day}`, safeDay: null, caution: '' })

const SLOW: Record<Exclude<RepairCause, 'parts'>, string> = {
  repairer: '修了超过 30 日还没修好，可以请卖家免费更换同型号同规格的主机',
  unknown: '修了超过 30 日还没修好：请对方书面写明原因，是修理者自己的原因，可以请卖家免费换机',
}

const PARTS: Record<Exclude<RepairCause, 'repairer'>, string> = {
  parts: '等零配件超过 60 日还没修好，可以请卖家免费更换同型号同规格的主机',
  unknown: '送修超过 60 日还没修好：如果是厂家没有供零配件，可以请卖家免费换机',
}

const from = (kind: DateKind, day: Day, { says, source }: { says: string; source: Source }): Said => ({ kind, sense: 'from', day, says, sources: [source] })

/** The first days on which it has been there for more than 7, 30 and 60. */
const whileThere = ({ slip: { droppedOffOn, cause, spare } }: Dated): Said[] => [
  ...(spare === 'given' ? [] : [from('spare-phone', addDays(droppedOffOn, 8), { says: '送修满 7 日还没修好，从这天起可以要免费的备用机', source: SPARE_PHONE })]),
  ...(cause === 'parts' ? [] : [from('repair-30', addDays(droppedOffOn, 31), { says: SLOW[cause], source: SLOW_REPAIR })]),
  ...(cause === 'repairer' ? [] : [from('repair-60', addDays(droppedOffOn, 61), { says: PARTS[cause], source: WAITING_FOR_PARTS })]),
]

const promised = (repair: Dated): Said[] => {
  const day = latestPromise(repair)
  return day === null ? [] : [{ kind: 'promised', sense: 'from', day, says: '对方说这天修好，没有消息就去问一声，记下怎么答的', sources: [] }]
}

/** What the shop itself promised beyond the rule stands on no article. */
const afterwards = (repair: Dated, { pickedUpOn, warrantyDays }: PickUp): Said[] => {
  const own = warrantyDays ?? 0
  const isByRule = isAnswerable(repair) && own <= REPAIR_WARRANTY_DAYS
  if (isByRule) return [{ kind: 'repair-warranty', sense: 'until', day: addDays(pickedUpOn, REPAIR_WARRANTY_DAYS), says: '修好后应当能正常使用 30 日以上，又坏了在这天之前告诉修理的店', sources: [AFTER_REPAIR] }]
  return own === 0 ? [] : [{ kind: 'repair-warranty', sense: 'until', day: addDays(pickedUpOn, own), says: `店家说这次修理保 ${own} 天，又坏了在这天之前告诉他们`, sources: [] }]
}

/** Whoever took it there again has told the shop. */
const isBackThere = (repairId: string, { pickedUpOn }: PickUp, repairs: readonly Dated[]): boolean =>
  repairs.some((later) => later.repairId !== repairId && later.slip.droppedOffOn >= pickedUpOn)

const datesOf = (repair: Dated, repairs: readonly Dated[]): Said[] => {
  const { repairId, pickUp } = repair
  if (pickUp !== null) return isBackThere(repairId, pickUp, repairs) ? [] : afterwards(repair, pickUp)
  return [...promised(repair), ...(isAnswerable(repair) ? whileThere(repair) : [])]
}

/** Dates that each repair sets: while it is there, what may be asked from when; afterwards, how long it must hold. The earliest first. */
export const repairDates = (repairs: readonly Dated[]): LegalDate[] =>
  repairs.flatMap((repair) => datesOf(repair, repairs).map((said) => dateOf(repair.repairId, said))).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
