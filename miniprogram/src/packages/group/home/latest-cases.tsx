import { View } from '@tarojs/components'
import type { CaseRow } from '@shouhou/shared/case'
import { Answered, type Answer, type Output } from '../../../cloud'
import { sayDevice, sayFault } from '../../../features/case'
import { go } from '../../../route'
import { Button, Cell, Section } from '../../../ui'
import { sayAgo } from '../../../words'
import * as say from '../../../words/group/home'
import style from './home.module.scss'

const FIRST = 5

export interface LatestCasesProps {
  readonly cases: Answer<Output<'case.list'>>
  readonly groupId: string
  /** Since when they are new to this person; undefined when none is. */
  readonly newSince: number | undefined
}

export function LatestCases({ cases, groupId, newSince }: LatestCasesProps) {
  const hasSome = (cases.value?.items.length ?? 0) > 0
  return (
    <Section title={say.cases} aside={hasSome ? <Button kind="plain" isSmall onPress={() => go('cases', { groupId })}>{say.allCases}</Button> : undefined} isList isBare={cases.value === undefined}>
      <Answered answer={cases}>
        {({ items }) => (items.length === 0
          ? <View className={style.quiet}>{say.noCases}</View>
          : <>{items.slice(0, FIRST).map(row => <CaseCell key={row.caseId} row={row} groupId={groupId} isNew={newSince !== undefined && !row.isMine && row.filedAt > newSince} />)}</>)}
      </Answered>
    </Section>
  )
}

const stateOf = ({ review, state, isMine }: CaseRow): string => {
  if (review.hidden) return say.hidden
  if (review.check !== 'passed') return review.check === 'waiting' ? say.checking : say.refused
  if (state === 'solved') return say.solved
  return isMine ? say.mine : ''
}

interface CaseCellProps { readonly row: CaseRow; readonly groupId: string; readonly isNew: boolean }

const CaseCell = ({ row, groupId, isNew }: CaseCellProps) => (
  <Cell
    icon="document" title={`${sayDevice(row)} · ${sayFault(row.faultCode)}`} detail={row.fault}
    value={[isNew && say.isNew, stateOf(row), sayAgo(row.filedAt, Date.now())].filter(Boolean).join(' · ')}
    onPress={() => go('readCase', { groupId, caseId: row.caseId })}
  />
)
