import { FaultCode } from '@shouhou/shared/case'
import { useState } from 'react'
import { Paged, useAnswer, usePages, usePullToRefresh, type Input } from '../../../cloud'
import { go, useParams } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import { useIsDesk } from '../../../ui/desk'
import { sayDevice } from '../../../words/case/case'
import * as say from '../../../words/case/list'
import { CasesDesk } from '../desk/cases-desk'
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
  if (!params.groupId) return <Page><EmptyState title={say.noGroup} detail={say.noGroupDetail} /></Page>
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
  const file = canFile && <Button kind="primary" isFull icon="add" onPress={() => go('fileCase', { groupId })}>{say.file}</Button>

  const isDesk = useIsDesk()
  const bar = <FilterBar filter={filter} models={models} onChange={setFilter} />
  const empty = isFiltering(filter) ? <NothingFits onAll={() => setFilter(noFilter)} /> : <NoCases />

  if (isDesk) return <CasesDesk list={list} groupId={groupId} top={bar} empty={empty} action={file} />
  return (
    <Page action={file}>
      {bar}
      <Paged list={list} empty={empty}>
        {row => <CaseCard key={row.caseId} row={row} groupId={groupId} />}
      </Paged>
    </Page>
  )
}

function MyCases() {
  const list = usePages('case.listMine', {})
  usePullToRefresh(list.refresh)

  return (
    <Page action={<Button kind="primary" isFull icon="add" onPress={() => go('fileCase')}>{say.file}</Button>}>
      <Paged list={list} empty={<EmptyState icon="fault" title={say.noneMine} detail={say.noneMineDetail} />}>
        {row => <CaseCard key={row.caseId} row={row} groupId={row.groupId} />}
      </Paged>
    </Page>
  )
}

const NoCases = () => <EmptyState icon="fault" title={say.noneYet} detail={say.noneYetDetail} />

const NothingFits = ({ onAll }: { readonly onAll: () => void }) => (
  <EmptyState icon="filter" title={say.nothingFits} detail={say.nothingFitsDetail} action={<Button onPress={onAll}>{say.seeAll}</Button>} />
)
