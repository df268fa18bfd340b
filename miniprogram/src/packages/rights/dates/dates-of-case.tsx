import { View } from '@tarojs/components'
import type { Day } from '@shouhou/shared'
import { DATE_LABELS, plannedDay, type Reminder } from '@shouhou/shared/reminder'
import { useState } from 'react'
import { remember, useChange, type Output } from '../../../cloud'
import { addToPhoneCalendar, HAS_PHONE_CALENDAR } from '../../../device'
import { DateCell } from '../../../features/reminder'
import { go } from '../../../route'
import { Button, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/reminder/dates'
import { withChanged, type CaseDates } from './by-case'
import style from './dates.module.scss'
import { entryFor } from './entry-for'

interface DatesProps {
  readonly mine: Output<'reminder.listMine'>
  readonly today: Day
}

export const DatesOfCase = ({ dates: { groupId, caseId, brand, model, reminders }, ...rest }: DatesProps & { readonly dates: CaseDates }) => (
  <Section title={`${brand} ${model}`} aside={<Button isSmall kind="plain" onPress={() => go('readCase', { groupId, caseId })}>{say.toCase}</Button>}>
    {/* Each in a parent of its own: one that changes leaves the others alone. */}
    {reminders.map(reminder => <View key={reminder.reminderId} className={style.row}><OneDate reminder={reminder} {...rest} /></View>)}
  </Section>
)

/** One date: dealt with or not, and into the phone's calendar. */
function OneDate({ reminder, mine, today }: DatesProps & { readonly reminder: Reminder }) {
  const marking = useChange('reminder.done')
  const mark = async (isDone: boolean) => {
    const reply = await marking.run({ reminderId: reminder.reminderId, isDone })
    if (reply?.ok) remember('reminder.listMine', {}, { ...mine, reminders: withChanged(mine.reminders, reply.value) })
  }
  const problem = marking.error && <Notice tone="danger">{sayFailure(marking.error)}</Notice>

  if (reminder.state === 'done') {
    return (
      <View className={style.done}>
        {problem}
        <View className={style.doneWords}>{say.doneLine(reminder)}</View>
        <Button isSmall kind="plain" icon="undo" label={say.undoOf(DATE_LABELS[reminder.kind])} isBusy={marking.isBusy} onPress={() => void mark(false)}>{say.undo}</Button>
      </View>
    )
  }
  return (
    <>
      {problem}
      <DateCell
        date={reminder} today={today}
        actions={(
          <>
            <Button isSmall icon="check" label={say.doneOf(DATE_LABELS[reminder.kind])} isBusy={marking.isBusy} onPress={() => void mark(true)}>{say.done}</Button>
            {HAS_PHONE_CALENDAR && plannedDay(reminder) >= today && <IntoCalendar reminder={reminder} />}
          </>
        )}
      />
    </>
  )
}

function IntoCalendar({ reminder }: { readonly reminder: Reminder }) {
  const [isShut, setShut] = useState(false)
  const put = async () => {
    const saved = await addToPhoneCalendar(entryFor(reminder))
    setShut(saved === 'not-allowed')
    if (saved === 'saved') toast(say.inCalendar)
    if (saved === 'failed') toast(say.notInCalendar)
  }

  return (
    <>
      <Button isSmall kind="plain" icon="calendar" label={say.toPhoneOf(DATE_LABELS[reminder.kind])} onPress={() => void put()}>{say.toPhone}</Button>
      {isShut && (
        <Notice tone="warn" title={say.calendarShut} action={<Button isSmall openType="openSetting" onPress={() => setShut(false)}>{say.openSettings}</Button>}>
          {say.calendarShutDetail}
        </Notice>
      )}
    </>
  )
}
