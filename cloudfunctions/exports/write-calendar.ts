import { addDays, type Day } from '@shouhou/shared'
import { dayAhead, titleOn } from '@shouhou/shared/reminder'
import { DISCLAIMER } from '@shouhou/shared/rights'
import type { EventAttributes } from 'ics'
import { deviceName } from '../cloud/device-name'
import type { ReminderDoc } from '../cloud/documents'

/** From midnight back to nine in the morning before. */
const MORNING_BEFORE = { hours: 15, before: true }

const LINE_BYTES = 75

const partsOf = (day: Day): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

const about = ({ says, sources, caution, day, safeDay }: ReminderDoc['date']): string =>
  [
    says,
    ...(safeDay === null || safeDay === day ? [] : [`稳妥日 ${safeDay}，法定日 ${day}。`]),
    ...sources.map(({ law, article, checkedOn }) => `依据：${law}${article}（核验于 ${checkedOn}）`),
    ...(caution === '' ? [] : [caution]),
    DISCLAIMER,
  ].join('\n')

const eventOf = (reminder: ReminderDoc, today: Day): EventAttributes => {
  const { _id, date } = reminder
  const day = dayAhead(date, today)
  return {
    uid: `${_id}@shouhou-jielong`,
    start: partsOf(day),
    end: partsOf(addDays(day, 1)),
    title: `${titleOn(date, day)} · ${deviceName(reminder)}`,
    description: about(date),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    alarms: [{ action: 'display', description: titleOn(date, day), trigger: MORNING_BEFORE }],
  }
}

/** The standard counts bytes, and no character is cut in two. */
const folded = (line: string): string => {
  const rows = ['']
  for (const character of line) {
    const row = rows.at(-1) ?? ''
    const isFull = Buffer.byteLength(row) + Buffer.byteLength(character) > LINE_BYTES
    if (isFull) rows.push(` ${character}`)
    else rows[rows.length - 1] = row + character
  }
  return rows.join('\r\n')
}

/** The library folds by characters, of which Chinese ones have three bytes. */
const foldedByBytes = (text: string): string => text.replace(/\r\n[ \t]/g, '').split('\r\n').map(folded).join('\r\n')

/** An iCalendar file: a day for each date, with an alarm the morning before. It says what and which model, never who, where or which set. */
export const writeCalendar = async (reminders: readonly ReminderDoc[], today: Day): Promise<string> => {
  const { createEvents } = await import('ics')
  const { error, value } = createEvents(reminders.map((reminder) => eventOf(reminder, today)), { productId: '-//shouhou-jielong//zh-CN', method: 'PUBLISH', calName: '售后接龙' })
  if (error !== null || value === null) throw error ?? new Error('no calendar was written')
  return foldedByBytes(value)
}
