import { takeFile, verbFor } from '../../../device'
import { Button, Notice } from '../../../ui'
import * as say from '../../../words/reminder/dates'
import type { Calendar } from './use-calendar'

interface CalendarProps { readonly calendar: Calendar }

/** The one thing to do with all of them. */
export const CalendarAction = ({ calendar: { ready, make, isBusy } }: CalendarProps) => (ready
  ? <Button kind="primary" isFull icon="send" onPress={() => void takeFile(ready)}>{verbFor(ready.name)}</Button>
  : <Button kind="primary" isFull icon="calendar" isBusy={isBusy} onPress={() => void make()}>{say.toCalendar}</Button>)

/** What came of making it. */
export const CalendarReady = ({ calendar: { ready, problem } }: CalendarProps) => (
  <>
    {problem && <Notice tone="danger">{problem}</Notice>}
    {ready && <Notice tone="success" title={say.calendarReady}>{say.calendarReadyDetail}</Notice>}
  </>
)
