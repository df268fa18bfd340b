import { isDeepStrictEqual } from 'node:util'
import { dayOf, type Day } from '@shouhou/shared'
import { isPast, plannedDay, remindOn, type LegalDate } from '@shouhou/shared/reminder'
import { idOf } from '../../cloud/digest'
import type { CaseDoc, ReminderDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { readFacts } from '../case-file/read-facts'

/** Somebody changes the case again and again meanwhile: their own refresh goes on. */
const TRIES = 5

const LIMIT = 1000

interface Wanted { doc: CaseDoc; dates: LegalDate[] }

const wantedNow = async (caseId: string, now: number): Promise<Wanted | null> => {
  const doc = await world.cases.get(caseId)
  if (doc === null) return null
  return { doc, dates: doc.state === 'solved' ? [] : (await readFacts(doc, now)).dates }
}

const reminderId = (caseId: string, key: string): string => idOf('rm', caseId, key)

const reminderDoc = ({ _id: caseId, groupId, authorId, report: { brand, model } }: CaseDoc, date: LegalDate, today: Day): ReminderDoc => ({
  _id: reminderId(caseId, date.key),
  caseId, groupId, personId: authorId, date, brand, model,
  day: plannedDay(date),
  remindOn: remindOn(date, today),
  state: 'waiting', toldAt: 0, wechat: 'none', tries: 0,
})

const saysTheSame = (one: ReminderDoc, other: ReminderDoc): boolean =>
  one.brand === other.brand && one.model === other.model && one.day === other.day && isDeepStrictEqual(one.date, other.date)

/** What was told or done stays so; only its words follow. Answers whether anything was written. */
const put = async (doc: ReminderDoc, stored: ReminderDoc | undefined): Promise<boolean> => {
  if (stored === undefined && (await world.reminders.add(doc))) return true
  const { _id, date, brand, model, day, remindOn: on } = doc
  const isSame = stored !== undefined && saysTheSame(doc, stored)
  const isOnTime = stored !== undefined && (stored.state !== 'waiting' || stored.remindOn === on)
  if (!isSame) await world.reminders.change({ _id }, { date: _.set(date), brand, model, day })
  if (!isOnTime) await world.reminders.change({ _id, state: 'waiting' }, { remindOn: on })
  return !isSame || !isOnTime
}

/** Answers whether anything was written. */
const bring = async ({ doc, dates }: Wanted, today: Day): Promise<boolean> => {
  const kept = new Set(dates.map(({ key }) => reminderId(doc._id, key)))
  const found = await world.reminders.find({ where: { caseId: doc._id }, limit: LIMIT })
  const stored = new Map(found.map((reminder) => [reminder._id, reminder]))
  // What was done is done: a case that is opened again does not ask for it once more.
  const isOver = doc.state === 'solved'
  const gone = found.filter(({ _id, state }) => !kept.has(_id) && !(isOver && state === 'done')).map(({ _id }) => _id)
  if (gone.length > 0) await world.reminders.remove({ _id: _.in(gone) })
  // What was over before anybody could be told is no news.
  const wanted = dates.map((date) => reminderDoc(doc, date, today)).filter(({ _id, date }) => stored.has(_id) || !isPast(date, today))
  const written = await Promise.all(wanted.map((reminder) => put(reminder, stored.get(reminder._id))))
  return gone.length > 0 || written.includes(true)
}

/** What the dates came from: the same again means that nothing was written in between. */
const digestOf = ({ doc: { state, report: { brand, model } }, dates }: Wanted): string => JSON.stringify([state, brand, model, dates])

/**
 * Brings the reminders of a case to its dates as they are now. After every change of a case, its repairs, its ways and its
 * answers: who looks again after writing sees what somebody else changed in between, so that the last to write leaves what
 * is true, in whatever order they came. Does nothing for a case that does not exist.
 */
export const refreshReminders = async (caseId: string, now: number): Promise<void> => {
  let wanted = await wantedNow(caseId, now)
  for (let tried = 0; tried < TRIES && wanted !== null; tried += 1) {
    if (!(await bring(wanted, dayOf(now)))) return
    const again = await wantedNow(caseId, now)
    if (again === null || digestOf(again) === digestOf(wanted)) return
    wanted = again
  }
}
