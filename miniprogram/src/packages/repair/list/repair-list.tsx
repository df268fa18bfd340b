import { dayOf, type Day } from '@shouhou/shared'
import { recordedRepairs, type RepairView } from '@shouhou/shared/repair'
import { sources } from '@shouhou/shared/rights'
import { View } from '@tarojs/components'
import { Asks, StayCard, type OfCaseProps } from '../../../features/repair'
import { Disclaimer, SourceList } from '../../../features/rights'
import { go } from '../../../route'
import { Button, Cell, EmptyState, Meter, Page, Section } from '../../../ui'
import * as say from '../../../words/repair/list'
import * as sayRepair from '../../../words/repair/repair'
import style from './list.module.scss'

/** All repairs of my case: the one that goes on first, with what may be asked by now. */
export function RepairList({ file, freshness }: OfCaseProps) {
  const { caseId, repairs } = file
  const today = dayOf(Date.now())
  const open = repairs.filter(({ pickUp }) => pickUp === null)
  const over = repairs.filter(({ pickUp }) => pickUp !== null)
  const dropOff = () => go('repairSlip', { caseId })
  const [first] = open

  if (repairs.length === 0) return (
    <Page action={<Button kind="primary" isFull icon="add" onPress={dropOff}>{say.dropOff}</Button>}>
      {freshness}
      <EmptyState icon="settings" title={say.none} detail={say.noneDetail} />
      <View className={style.quiet}>{sayRepair.isPrivate}</View>
    </Page>
  )
  const action = first
    ? <Button kind="primary" isFull icon="chosen" onPress={() => go('pickUp', { caseId, repairId: first.repairId })}>{say.pickUp}</Button>
    : <Button kind="primary" isFull icon="add" onPress={dropOff}>{say.dropOff}</Button>
  return (
    <Page action={action}>
      {freshness}
      {open.map(repair => (
        <View key={repair.repairId}>
          <Section title={say.underWay} isBare>
            <StayCard repair={repair} today={today} onPress={() => go('repair', { caseId, repairId: repair.repairId })} />
          </Section>
          <Asks file={file} repair={repair} today={today} isBrief />
        </View>
      ))}
      <Recorded repairs={repairs} />
      {over.length > 0 && (
        <Section title={first ? say.before : ''} isList>
          {over.map(repair => <Row key={repair.repairId} repair={repair} today={today} />)}
        </Section>
      )}
      {first && <Button kind="plain" isFull icon="add" onPress={dropOff}>{say.dropOffEarlier}</Button>}
      <View className={style.quiet}>{sayRepair.isPrivate}</View>
      <Disclaimer />
    </Page>
  )
}

const ENOUGH = 2
const TWO_REPAIRS = [sources.TWO_REPAIRS, sources.REPAIR_RECORD]

/** What the rule of two repairs counts, and why the paper matters. */
function Recorded({ repairs }: { readonly repairs: readonly RepairView[] }) {
  const recorded = recordedRepairs(repairs)
  const reworks = repairs.filter(({ isRework }) => isRework).length

  return (
    <Section>
      <Meter label={say.recorded} value={recorded} of={ENOUGH} tone={recorded >= ENOUGH ? 'success' : 'primary'} detail={say.recordedWhy(recorded)} />
      <View className={style.note}>{say.counted}</View>
      {reworks > 0 && <View className={style.note}>{say.reworks(reworks)}</View>}
      <SourceList sources={TWO_REPAIRS} />
    </Section>
  )
}

function Row({ repair, today }: { readonly repair: RepairView; readonly today: Day }) {
  const { caseId, repairId, slip } = repair
  return (
    <Cell
      icon="settings" title={`${sayRepair.sayStay(repair)} · ${sayRepair.sayOutcome(repair)}`}
      detail={`${sayRepair.sayWhere(slip)} · ${sayRepair.saySpan(repair, today)}`}
      onPress={() => go('repair', { caseId, repairId })}
    />
  )
}
