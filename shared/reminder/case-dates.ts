import type { ChannelStep } from '../channel/channel'
import { repairDates, type RepairView } from '../repair'
import { longRepairRules, rightsDates, type RightsFacts } from '../rights'
import { channelDates, type AddWorkingDays } from './channel-dates'
import { plannedDay } from './remind-on'
import type { DateKind, LegalDate } from './reminder'

/** The same delay told twice: by the answer about the seller and by the way that was taken that very day. */
const isToldAlready = (date: LegalDate, dates: readonly LegalDate[]): boolean =>
  date.kind === 'channel-answer' && dates.some(({ kind, day }) => kind === 'seller-answer' && day === date.day)

const asSentence = (date: LegalDate): LegalDate => (date.says.endsWith('。') ? date : { ...date, says: `${date.says}。` })

const byDay = (a: LegalDate, b: LegalDate): number => {
  const [one, other] = [plannedDay(a) + a.key, plannedDay(b) + b.key]
  return one < other ? -1 : one > other ? 1 : 0
}

/** A repair knows its days, not whether the rules are open to this set. */
const openRepairDates = (repairs: readonly RepairView[], facts: RightsFacts): LegalDate[] => {
  const { spare, replace } = longRepairRules(facts)
  const isOpen: Partial<Record<DateKind, boolean>> = { 'spare-phone': spare, 'repair-30': replace, 'repair-60': replace }
  return repairDates(repairs).filter(({ kind }) => isOpen[kind] ?? true)
}

interface Dated { facts: RightsFacts; repairs: readonly RepairView[]; steps: readonly ChannelStep[] }

/**
 * All dates of a case, ahead and past, the earliest first and each once: of its rights, its repairs, and the ways that were
 * taken. They depend on nothing but these facts: no date appears because time passes. Who counts working days is handed in:
 * the calendar of holidays is the server's, and would weigh on every page.
 */
export const caseDates = ({ facts, repairs, steps }: Dated, addWorkingDays: AddWorkingDays): LegalDate[] => {
  const dates = [...rightsDates(facts), ...openRepairDates(repairs, facts), ...steps.flatMap((step) => channelDates(step, addWorkingDays))]
  const once = new Map(dates.map((date) => [date.key, asSentence(date)]))
  return [...once.values()].filter((date) => !isToldAlready(date, dates)).sort(byDay)
}
