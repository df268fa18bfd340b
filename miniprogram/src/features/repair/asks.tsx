import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { askable, type RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { go } from '../../route'
import { Button, Section } from '../../ui'
import * as say from '../../words/repair/repair'
import { DateCell } from '../reminder'
import { Disclaimer } from '../rights'
import style from './repair.module.scss'
import { ScriptButton } from './script-button'

export interface AsksProps {
  readonly file: CaseFile
  readonly repair: RepairView
  readonly today: Day
  /** Only what may be asked by now. */
  readonly isBrief?: boolean
}

/** What may be asked while it is in repair, now and later, each on its article. */
export function Asks({ file, repair, today, isBrief = false }: AsksProps) {
  const { now, ahead: all } = askable(file.dates, repair.repairId, today)
  const ahead = isBrief ? [] : all
  if (now.length + ahead.length === 0) return null
  const { caseId, groupId } = file

  return (
    <>
      {now.length > 0 && (
        <Section title={say.askNow}>
          {now.map(date => <DateCell key={date.key} date={date} today={today} actions={date.kind === 'spare-phone' && <Spare file={file} repair={repair} />} />)}
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
      {!isBrief && <Disclaimer />}
    </>
  )
}

const Spare = ({ file: { caseId, groupId }, repair: { repairId } }: Pick<AsksProps, 'file' | 'repair'>) => (
  <>
    <ScriptButton script="spare-phone" caseId={caseId} groupId={groupId} />
    <Button isSmall icon="edit" onPress={() => go('repairSlip', { caseId, repairId })}>{say.tellAnswer}</Button>
  </>
)
