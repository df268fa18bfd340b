import { addDays, dayOf, startOfDay } from '../calendar'
import { DUE_DAYS } from './home'

/** What has its date before this moment is due: today, and so many whole days after it. */
export const dueBefore = (now: number): number => startOfDay(addDays(dayOf(now), DUE_DAYS + 1))
