import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { BILL_LABELS, ORIGIN_LABELS, RECORD_LABELS, type PickUp, type RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { Bill, differenceOf, PaperDifference } from '../../../features/repair'
import { Section } from '../../../ui'
import { sayMoney } from '../../../words'
import { days, sayNearDay } from '../../../words/repair/days'
import * as say from '../../../words/repair/read'
import { Facts } from './facts'
import style from './read.module.scss'

export interface PickUpFactsProps {
  readonly file: CaseFile
  readonly repair: RepairView
  readonly pickUp: PickUp
  readonly today: Day
}

/** What came of it: the paper against what really was, what was done, what it cost. */
export function PickUpFacts({ file, repair, pickUp, today }: PickUpFactsProps) {
  const { checks, slip } = repair
  const seen = (result: 'passed' | 'failed') => checks.filter(check => check.result === result).length
  const found = [seen('passed') > 0 && say.passed(seen('passed')), seen('failed') > 0 && say.failed(seen('failed'))].filter(Boolean).join('，')

  return (
    <Section title={say.fetched}>
      <PaperDifference difference={differenceOf(pickUp, slip.droppedOffOn)} />
      <Facts facts={[
        [say.noticed, pickUp.noticedOn === null ? '' : sayNearDay(pickUp.noticedOn, today)],
        [say.fetched, sayNearDay(pickUp.pickedUpOn, today)],
        [say.done, pickUp.done],
        [say.record, slip.provider === 'self' ? '' : RECORD_LABELS[pickUp.record]],
        [say.warranty, pickUp.warrantyDays === null ? '' : days(pickUp.warrantyDays)],
        [say.checks, found],
      ]} />
      {pickUp.bill.map((item, at) => (
        <View key={at} className={style.fact}>
          <View className={style.name}>{[BILL_LABELS[item.what], item.name, item.origin && item.origin !== 'unsaid' && ORIGIN_LABELS[item.origin]].filter(Boolean).join(' · ')}</View>
          <View className={style.value}>{sayMoney(item.fen)}</View>
        </View>
      ))}
      <Bill bill={pickUp.bill} quotedFen={slip.quotedFen} file={file} />
    </Section>
  )
}
