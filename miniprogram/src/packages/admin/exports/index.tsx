import type { ExportRecord } from '@shouhou/shared/export'
import type { GroupView } from '@shouhou/shared/group'
import { Answered, useAnswer, usePages, usePullToRefresh, type Pages } from '../../../cloud'
import { makersOf } from '../../../features/export'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { useIsDesk } from '../../../ui/desk'
import * as say from '../../../words/export/form'
import { ExportsDesk } from './exports-desk'
import { ExportsList } from './exports-list'
import { useExporting } from './use-exporting'

export default function ExportsPage() {
  const { groupId } = useParams()
  if (!groupId) return <Page><EmptyState icon="export" title={say.notFound} detail={say.notFoundDetail} /></Page>

  return <RequirePerson><Exports groupId={groupId} /></RequirePerson>
}

function Exports({ groupId }: { readonly groupId: string }) {
  const group = useAnswer('group.read', { groupId })
  const maySee = group.value?.can.includes('export.see-ledger') ?? false
  const ledger = usePages('export.ledger', maySee ? { groupId } : null)
  usePullToRefresh(group.refresh, ledger.refresh)

  if (!group.value) return <Page><Answered answer={group}>{() => null}</Answered></Page>
  return maySee ? <Exporter group={group.value} ledger={ledger} /> : <NotYours group={group.value} />
}

const NotYours = ({ group }: { readonly group: GroupView }) => (
  <Page>
    <EmptyState icon="lock" title={group.verification === 'waiting' ? say.notYet : say.notYours} detail={say.whoMay(makersOf(group.kind))} />
  </Page>
)

interface ExporterProps {
  readonly group: GroupView
  readonly ledger: Pages<ExportRecord>
}

function Exporter({ group, ledger }: ExporterProps) {
  const exporting = useExporting(group.groupId, ledger.refresh)
  const isDesk = useIsDesk()
  const shown = { group, ledger, exporting }
  return isDesk ? <ExportsDesk {...shown} /> : <ExportsList {...shown} />
}
