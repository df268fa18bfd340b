import type { Day } from '@shouhou/shared'

/** One date for the calendar of the phone. */
export interface CalendarEntry {
  readonly title: string
  readonly day: Day
  readonly about: string
  /** How many days before it the phone tells of it, at nine in the morning. */
  readonly tellsBefore: number
}
