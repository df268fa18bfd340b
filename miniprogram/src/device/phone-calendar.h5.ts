import type { CalendarEntry } from './calendar-entry'
import type { Saved } from './saved'

/** A browser reaches no calendar: a file does. */
export const HAS_PHONE_CALENDAR: boolean = false

export const addToPhoneCalendar = (_entry: CalendarEntry): Promise<Saved> => Promise.resolve('failed')
