import { daysBetween, type Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { LegalDate } from '@shouhou/shared/reminder'
import type { RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { go } from '../../route'
import { Button, Section } from '../../ui'
import { inDays, sayNearDay } from '../../words/repair/days'
import * as say from '../../words/repair/repair'
import { Disclaimer, SourceList } from '../rights'
import { askable } from './asking'
import style from './repair.module.scss'

export interface AsksProps {
  readonly file: CaseFile
  readonly repair: RepairView
  readonly today: Day
}

/** What may be asked while it is in repair, now and later, each on its article. */
export function Asks({ file, repair, today }: AsksProps) {
  const { now, ahead } = askable(file, repair, today)
  if (now.length + ahead.length === 0) return null
  const { caseId, groupId } = file

  return (
    <>
      {now.length > 0 && (
        <Section title={say.askNow}>
          {now.map(date => <OneDate key={date.key} date={date} when={say.since(sayNearDay(date.day, today))} isNow />)}
          <View className={style.actions}>
            <Button isSmall onPress={() => go('assess', { caseId, groupId })}>{say.seeRights}</Button>
          </View>
        </Section>
      )}
      {ahead.length > 0 && (
        <Section title={say.askLater}>
          {ahead.map(date => <OneDate key={date.key} date={date} when={whenOf(date, today)} />)}
        </Section>
      )}
      <Disclaimer />
    </>
  )
}

const whenOf = ({ sense, day }: LegalDate, today: Day): string => {
  const near = inDays(daysBetween(today, day))
  return sense === 'from' ? say.startsIn(sayNearDay(day, today), near) : say.before(sayNearDay(day, today), near)
}

const OneDate = ({ date: { says, sources, caution }, when, isNow = false }: { readonly date: LegalDate; readonly when: string; readonly isNow?: boolean }) => (
  <View className={style.date}>
    <View className={isNow ? style.strong : style.says}>{says}</View>
    <View className={style.quiet}>{when}</View>
    {caution && <View className={style.quiet}>{caution}</View>}
    <SourceList sources={sources} />
  </View>
)
