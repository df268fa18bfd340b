import { View } from '@tarojs/components'
import type { Failure } from '@shouhou/shared'
import { EXPORT_KEPT_MS, type ExportRecord } from '@shouhou/shared/export'
import { useState } from 'react'
import { call, Paged } from '../../../cloud'
import { copyText } from '../../../device'
import { ColumnList, makersOf } from '../../../features/export'
import { Button, EmptyState, Notice, Section } from '../../../ui'
import { Frame, Table, Wide, type Column } from '../../../ui/desk'
import { sayCount, sayFailure, sayMoment } from '../../../words'
import { sayDigest } from '../../../words/export/file'
import * as say from '../../../words/export/form'
import * as ledgerSays from '../../../words/export/ledger'
import { ExportFields } from './export-fields'
import { sayScope, type ExportsShown } from './exports-list'
import { MakeButton } from './make-button'
import { Outcome } from './outcome'
import type { MadeFile } from './use-exporting'

/** At the desk: the form on the left, the file and the ledger on the right. */
export function ExportsDesk({ group, ledger, exporting }: ExportsShown) {
  const [error, setError] = useState<Failure>()
  const isNone = ledger.items.length === 0
  const columns = columnsOf(group.groupId, { onFetched: exporting.show, onError: setError })

  return (
    <Frame
      startName={say.which} startEnd={<MakeButton isBusy={exporting.isBusy} make={() => void exporting.make()} />}
      start={(
        <>
          <ExportFields {...exporting} />
          <Notice>{sayScope(group)}</Notice>
          <Section title={say.inTheTable}><ColumnList isWatchdog={group.kind === 'watchdog'} /></Section>
        </>
      )}
    >
      <Wide>
        <Outcome {...exporting} />
        {error && <Notice tone="danger">{sayFailure(error)}</Notice>}
        <Section title={ledgerSays.ledger} detail={ledgerSays.detail(makersOf(group.kind))} isBare>
          {isNone
            ? <Paged list={ledger} empty={<EmptyState icon="history" title={ledgerSays.none} detail={ledgerSays.noneDetail} />}>{() => null}</Paged>
            : <Table label={ledgerSays.ledger} columns={columns} items={ledger.items} keyOf={({ exportId }) => exportId} />}
          {ledger.hasMore && <Button kind="plain" isFull isBusy={ledger.isLoadingMore} onPress={() => void ledger.loadMore()}>{ledgerSays.more}</Button>}
        </Section>
      </Wide>
    </Frame>
  )
}

interface Fetching {
  readonly onFetched: (file: MadeFile) => void
  readonly onError: (error: Failure | undefined) => void
}

const columnsOf = (groupId: string, fetching: Fetching): readonly Column<ExportRecord>[] => [
  { name: ledgerSays.when, cell: ({ at }) => sayMoment(at), width: '11em' },
  { name: ledgerSays.who, cell: ({ by }) => by.nickname },
  { name: ledgerSays.count, isNumber: true, cell: ({ rows }) => sayCount(rows) },
  { name: ledgerSays.format, cell: ({ format }) => format.toUpperCase() },
  { name: ledgerSays.columns, isNumber: true, cell: ({ fields }) => fields.length },
  { name: ledgerSays.fingerprint, cell: ({ sha256 }) => <Digest sha256={sha256} /> },
  { name: ledgerSays.file, cell: record => <FetchAgain groupId={groupId} record={record} {...fetching} /> },
]

const Digest = ({ sha256 }: { readonly sha256: string }) => (
  <Button kind="plain" isSmall icon="copy" label={ledgerSays.copyThis(sha256)} onPress={() => void copyText(sha256, ledgerSays.digestCopied)}>{sayDigest(sha256)}</Button>
)

function FetchAgain({ groupId, record: { exportId, at }, onFetched, onError }: Fetching & { readonly groupId: string; readonly record: ExportRecord }) {
  const [isBusy, setBusy] = useState(false)
  if (at + EXPORT_KEPT_MS <= Date.now()) return <View>{ledgerSays.gone}</View>

  const open = async () => {
    setBusy(true)
    const reply = await call('export.open', { groupId, exportId })
    setBusy(false)
    onError(reply.ok ? undefined : reply.error)
    if (reply.ok) onFetched(reply.value)
  }
  return <Button kind="plain" isSmall icon="download" isBusy={isBusy} label={ledgerSays.fetchThis(sayMoment(at))} onPress={() => void open()}>{ledgerSays.fetchAgain}</Button>
}
