import { View } from '@tarojs/components'
import type { CaseRow } from '@shouhou/shared/case'
import { Answered, type Answer, type Output } from '../../../cloud'
import { sayDevice, sayFault } from '../../../features/case'
import { go } from '../../../route'
import { Button, Cell, Section } from '../../../ui'
import { sayAgo } from '../../../words'
import style from './home.module.scss'

const FIRST = 5

export interface LatestCasesProps {
  readonly cases: Answer<Output<'case.list'>>
  readonly groupId: string
}

export function LatestCases({ cases, groupId }: LatestCasesProps) {
  const hasSome = (cases.value?.items.length ?? 0) > 0
  return (
    <Section title="最近的案例" aside={hasSome ? <Button kind="plain" isSmall onPress={() => go('cases', { groupId })}>全部案例</Button> : undefined} isList isBare={cases.value === undefined}>
      <Answered answer={cases}>
        {({ items }) => (items.length === 0
          ? <View className={style.quiet}>还没有人报案例。点下面的“报故障”，两分钟写好第一个。</View>
          : <>{items.slice(0, FIRST).map(row => <CaseCell key={row.caseId} row={row} groupId={groupId} />)}</>)}
      </Answered>
    </Section>
  )
}

const stateOf = ({ review, state, isMine }: CaseRow): string => {
  if (review.hidden) return '已隐藏'
  if (review.check !== 'passed') return review.check === 'waiting' ? '检查中' : '未通过检查'
  if (state === 'solved') return '已解决'
  return isMine ? '我的' : ''
}

const CaseCell = ({ row, groupId }: { readonly row: CaseRow; readonly groupId: string }) => (
  <Cell
    icon="document" title={`${sayDevice(row)} · ${sayFault(row.faultCode)}`} detail={row.fault}
    value={[stateOf(row), sayAgo(row.filedAt, Date.now())].filter(Boolean).join(' · ')}
    onPress={() => go('readCase', { groupId, caseId: row.caseId })}
  />
)
