import { dayOf, fail, ok } from '@shouhou/shared'
import { dayAhead } from '@shouhou/shared/reminder'
import { findMyCase } from '../api/case/my-case'
import { pendingOf } from '../api/reminder/list-mine'
import { answer } from '../cloud/answer'
import { writeCalendar } from './write-calendar'

export const makeCalendar = answer('reminder.calendar', async ({ input: { caseId }, actor: { personId }, now }) => {
  if (caseId !== null) {
    const mine = await findMyCase({ caseId }, personId)
    if (!mine.ok) return mine
  }
  const today = dayOf(now)
  const pending = await pendingOf(personId, caseId)
  const ahead = pending.filter(({ date }) => dayAhead(date, today) >= today)
  if (ahead.length === 0) return fail({ code: 'reminder/nothing' })
  return ok({ name: `售后的日子-${today}.ics`, text: await writeCalendar(ahead, today) })
})
