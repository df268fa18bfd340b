import type { GroupView } from '@shouhou/shared/group'
import { Answered, Paged, useAnswer, usePages, usePullToRefresh, type Pages, type Item } from '../../../cloud'
import { ColumnList, makersOf } from '../../../features/export'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Notice, Page, Section } from '../../../ui'
import { ExportForm } from './export-form'
import { LedgerCard } from './ledger-card'

export default function ExportsPage() {
  const { groupId } = useParams()
  if (!groupId) return <Page><EmptyState icon="export" title="没有找到这个群" detail="请从群里进入导出。" /></Page>

  return <RequirePerson><Exports groupId={groupId} /></RequirePerson>
}

function Exports({ groupId }: { readonly groupId: string }) {
  const group = useAnswer('group.read', { groupId })
  const maySee = group.value?.can.includes('export.see-ledger') ?? false
  const ledger = usePages('export.ledger', maySee ? { groupId } : null)
  usePullToRefresh(group.refresh, ledger.refresh)

  if (!group.value) return <Page><Answered answer={group}>{() => null}</Answered></Page>
  return maySee ? <Desk group={group.value} ledger={ledger} /> : <NotYours group={group.value} />
}

const NotYours = ({ group }: { readonly group: GroupView }) => (
  <Page>
    <EmptyState
      icon="lock" title={group.verification === 'waiting' ? '认证之后才能导出' : '您在这个群里不能导出'}
      detail={`能导出的是：${makersOf(group.kind)}。每一次导出都记在台账里。`}
    />
  </Page>
)

interface DeskProps {
  readonly group: GroupView
  readonly ledger: Pages<Item<'export.ledger'>>
}

function Desk({ group, ledger }: DeskProps) {
  const isWatchdog = group.kind === 'watchdog'
  return (
    <ExportForm group={group} onMade={ledger.refresh}>
      <Notice>{isWatchdog ? `只导出本人同意分享给“${group.name}”的案例。撤回同意之后，下一次导出就不会再带。` : `只导出“${group.name}”自己的案例。`}</Notice>
      <Section title="表里有什么"><ColumnList isWatchdog={isWatchdog} /></Section>
      <Section title="导出台账" detail={`能导出的是：${makersOf(group.kind)}。谁、什么时候、带走多少，都在这里。`} isBare>
        <Paged list={ledger} empty={<EmptyState icon="history" title="还没有导出过" detail="第一次导出之后，这里会记下是谁、什么时候、多少个案例。" />}>
          {record => <LedgerCard key={record.exportId} groupId={group.groupId} record={record} />}
        </Paged>
      </Section>
    </ExportForm>
  )
}
