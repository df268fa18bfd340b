import { FaultCode } from '@shouhou/shared/case'
import { useState } from 'react'
import { Paged, useAnswer, usePages, usePullToRefresh, type Input } from '../../../cloud'
import { go, useParams } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import { sayDevice } from '../words'
import { CaseCard } from './case-card'
import { FilterBar, isFiltering, noFilter, type CaseFilter } from './case-filter'

const filterOf = ({ model, faultCode }: Readonly<Record<string, string | undefined>>): CaseFilter => {
  const code = FaultCode.safeParse(faultCode)
  return { model: model ?? '', ...(code.success ? { faultCode: code.data } : {}) }
}

const inputOf = (groupId: string, { model, faultCode, state }: CaseFilter): Input<'case.list'> => ({
  groupId, ...(model ? { model } : {}), ...(faultCode ? { faultCode } : {}), ...(state ? { state } : {}),
})

/** `?groupId`, perhaps with `model` and `faultCode`; or `?mine=1`: my own in all groups. */
export function ListCases() {
  const params = useParams()
  if (params.mine === '1') return <MyCases />
  if (!params.groupId) return <Page><EmptyState title="没有说是哪个群" detail="请从群里进入案例列表。" /></Page>
  return <CasesOfGroup groupId={params.groupId} asked={filterOf(params)} />
}

const MOST_MODELS = 8

function CasesOfGroup({ groupId, asked }: { readonly groupId: string; readonly asked: CaseFilter }) {
  const [filter, setFilter] = useState(asked)
  const list = usePages('case.list', inputOf(groupId, filter))
  const group = useAnswer('group.read', { groupId })
  usePullToRefresh(list.refresh)
  const models = [...new Set(list.items.map(sayDevice))].slice(0, MOST_MODELS)
  const canFile = group.value?.can.includes('case.file') ?? false
  const file = canFile && <Button kind="primary" isFull icon="add" onPress={() => go('fileCase', { groupId })}>报故障</Button>

  return (
    <Page action={file}>
      <FilterBar filter={filter} models={models} onChange={setFilter} />
      <Paged list={list} empty={isFiltering(filter) ? <NothingFits onAll={() => setFilter(noFilter)} /> : <NoCases />}>
        {row => <CaseCard key={row.caseId} row={row} groupId={groupId} />}
      </Paged>
    </Page>
  )
}

function MyCases() {
  const list = usePages('case.listMine', {})
  usePullToRefresh(list.refresh)

  return (
    <Page action={<Button kind="primary" isFull icon="add" onPress={() => go('fileCase')}>报故障</Button>}>
      <Paged list={list} empty={<EmptyState icon="fault" title="您还没有报过故障" detail="两分钟写下机器和故障，看看谁和您一样。" />}>
        {row => <CaseCard key={row.caseId} row={row} groupId={row.groupId} />}
      </Paged>
    </Page>
  )
}

const NoCases = () => <EmptyState icon="fault" title="群里还没有案例" detail="第一个报的人，会让后来的人知道自己不是个例。" />

const NothingFits = ({ onAll }: { readonly onAll: () => void }) => (
  <EmptyState icon="filter" title="没有符合的案例" detail="换一个型号写法，或者少选一个条件。" action={<Button onPress={onAll}>看全部</Button>} />
)
