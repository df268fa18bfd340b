import Taro from '@tarojs/taro'
import type { ExportRecord } from '@shouhou/shared/export'
import type { GroupView } from '@shouhou/shared/group'
import { Paged, type Pages } from '../../../cloud'
import { ColumnList, makersOf } from '../../../features/export'
import { EmptyState, Notice, Page, Section } from '../../../ui'
import * as say from '../../../words/export/form'
import * as ledgerSays from '../../../words/export/ledger'
import { ExportFields } from './export-fields'
import { LedgerCard } from './ledger-card'
import { MakeButton } from './make-button'
import { Outcome } from './outcome'
import type { Exporting } from './use-exporting'

export interface ExportsShown {
  readonly group: GroupView
  readonly ledger: Pages<ExportRecord>
  readonly exporting: Exporting
}

export const sayScope = ({ kind, name }: GroupView): string => (kind === 'watchdog' ? say.onlyConsented(name) : say.onlyOwn(name))

/** On the phone: the form, what it takes along, and card by card what left before. */
export function ExportsList({ group, ledger, exporting }: ExportsShown) {
  const make = () => {
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    void exporting.make()
  }

  return (
    <Page action={<MakeButton isBusy={exporting.isBusy} make={make} />}>
      <Outcome {...exporting} />
      <ExportFields {...exporting} />
      <Notice>{sayScope(group)}</Notice>
      <Section title={say.inTheTable}><ColumnList isWatchdog={group.kind === 'watchdog'} /></Section>
      <Section title={ledgerSays.ledger} detail={ledgerSays.detail(makersOf(group.kind))} isBare>
        <Paged list={ledger} empty={<EmptyState icon="history" title={ledgerSays.none} detail={ledgerSays.noneDetail} />}>
          {record => <LedgerCard key={record.exportId} groupId={group.groupId} record={record} />}
        </Paged>
      </Section>
    </Page>
  )
}
