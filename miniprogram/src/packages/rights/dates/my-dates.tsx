import { dayOf } from '@shouhou/shared'
import { Freshness, type Answer, type Output } from '../../../cloud'
import { go } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import * as say from '../../../words/reminder/dates'
import { byCase } from './by-case'
import { CalendarAction, CalendarReady } from './calendar'
import { DatesOfCase } from './dates-of-case'
import { useCalendar } from './use-calendar'
import { WechatStanding } from './wechat-standing'
import { Disclaimer } from '../../../features/rights'

type Mine = Output<'reminder.listMine'>

export interface MyDatesProps {
  readonly answer: Answer<Mine>
  readonly mine: Mine
}

/** Every date ahead of mine: by case, the nearest first. */
export function MyDates({ answer, mine }: MyDatesProps) {
  const calendar = useCalendar()
  const today = dayOf(Date.now())
  const cases = byCase(mine.reminders)
  if (cases.length === 0) return <Page><Freshness answer={answer} /><NoDates /></Page>

  return (
    <Page action={<CalendarAction calendar={calendar} />}>
      <Freshness answer={answer} />
      <CalendarReady calendar={calendar} />
      {cases.map(one => <DatesOfCase key={one.caseId} dates={one} mine={mine} today={today} />)}
      <WechatStanding wechat={mine.wechat} />
      <Disclaimer />
    </Page>
  )
}

const NoDates = () => (
  <EmptyState
    icon="calendar" title={say.none} detail={say.noneDetail}
    action={<Button kind="primary" onPress={() => go('fileCase')}>{say.fileCase}</Button>}
  />
)
