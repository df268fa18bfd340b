import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { go } from '../../route'
import { Button, Section } from '../../ui'
import * as say from '../../words/repair/repair'
import { DateCell } from '../reminder'
import { Disclaimer } from '../rights'
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
          {now.map(date => <DateCell key={date.key} date={date} today={today} />)}
          <View className={style.actions}>
            <Button isSmall onPress={() => go('assess', { caseId, groupId })}>{say.seeRights}</Button>
          </View>
        </Section>
      )}
      {ahead.length > 0 && (
        <Section title={say.askLater}>
          {ahead.map(date => <DateCell key={date.key} date={date} today={today} />)}
        </Section>
      )}
      <Disclaimer />
    </>
  )
}
