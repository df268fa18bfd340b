import Taro from '@tarojs/taro'
import { startOfDay } from '@shouhou/shared'
import type { CalendarEntry } from './calendar-entry'
import type { Saved } from './saved'

export const HAS_PHONE_CALENDAR: boolean = true

const HOUR_S = 3600
const NINE_O_CLOCK_S = 9 * HOUR_S
const DAY_S = 24 * HOUR_S

/** WeChat's words for it, which differ between phones. */
const whyNot = (message: string): Saved => {
  if (/auth (deny|denied)|authorize no response|privacy|permission/.test(message)) return 'not-allowed'
  return /cancel/.test(message) ? 'cancelled' : 'failed'
}

/** Into the phone's own calendar, at nine in the morning. WeChat asks for leave the first time. */
export function addToPhoneCalendar({ title, day, about, tellsBefore }: CalendarEntry): Promise<Saved> {
  const startTime = startOfDay(day) / 1000 + NINE_O_CLOCK_S
  return Taro.addPhoneCalendar({ title, description: about, startTime, endTime: String(startTime + HOUR_S), alarm: true, alarmOffset: tellsBefore * DAY_S }).then(
    (): Saved => 'saved',
    (failure: { errMsg?: string }) => whyNot(failure.errMsg ?? ''),
  )
}
