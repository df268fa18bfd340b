import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { Disclaimer, SourceList } from '../../../features/rights'
import { Section, Switch } from '../../../ui'
import { sayNearDay } from '../../../words/repair/days'
import * as say from '../../../words/repair/check'
import style from './check.module.scss'

export interface CheckEndProps {
  readonly file: CaseFile
  readonly repair: RepairView
  readonly today: Day
  readonly seen: number
  readonly all: number
  readonly failed: number
  readonly asEvidence: boolean
  readonly isAgain: boolean
  readonly onAsEvidence: (isOn: boolean) => void
}

const sayResult = ({ seen, failed }: Pick<CheckEndProps, 'seen' | 'failed'>): string => {
  if (seen === 0) return say.nothingSeen
  return failed > 0 ? say.failed(failed) : say.allGood
}

/** What was found, and what that lets somebody ask for. */
export function CheckEnd({ file, repair, today, seen, all, failed, asEvidence, isAgain, onAsEvidence }: CheckEndProps) {
  const warranty = file.dates.find(({ kind, key }) => kind === 'repair-warranty' && key.startsWith(`repair-warranty-${repair.repairId}-`))

  return (
    <>
      <Section title={say.result}>
        <View className={style.strong}>{sayResult({ seen, failed })}</View>
        <View className={style.small}>{say.progress(seen, all)}</View>
        {failed > 0 && <Switch label={say.asEvidence} hint={isAgain ? `${say.asEvidenceHint}${say.asEvidenceAgain}` : say.asEvidenceHint} isOn={asEvidence} onChange={onAsEvidence} />}
      </Section>
      {failed > 0 && warranty && (
        <>
          <Section title={say.mayAsk}>
            <View className={style.strong}>{warranty.says}</View>
            <View>{say.tellShop}</View>
            <View className={style.small}>{warranty.day >= today ? say.warrantyUntil(sayNearDay(warranty.day, today)) : say.warrantyOver(sayNearDay(warranty.day, today))}</View>
            <SourceList sources={warranty.sources} />
          </Section>
          <Disclaimer />
        </>
      )}
    </>
  )
}
