import { CASE_STATE_LABELS, type CaseRow } from '@shouhou/shared/case'
import type { ReactNode } from 'react'
import { Paged, type Pages } from '../../../cloud'
import { Badge } from '../../../ui'
import { Pane, TwoPanes, type Column } from '../../../ui/desk'
import { sayAgo } from '../../../words'
import { sayDevice, sayFault } from '../../../words/case/case'
import * as say from '../../../words/case/desk'
import { CasePane } from '../read/read-case'

export interface CasesDeskProps {
  readonly list: Pages<CaseRow>
  /** Where they are looked at from, which may be a watchdog's. */
  readonly groupId: string
  /** The filter. */
  readonly top: ReactNode
  readonly empty: ReactNode
  /** For a list with nothing in it: otherwise the case on the right has an action of its own. */
  readonly action?: ReactNode
}

const columns: readonly Column<CaseRow>[] = [
  { name: say.device, isBrief: true, cell: sayDevice },
  { name: say.fault, width: '45%', isBrief: true, cell: ({ faultCode, fault }) => say.faultInFull(sayFault(faultCode), fault) },
  { name: say.state, isShort: true, cell: ({ state, review }) => <State state={state} isHidden={review.hidden !== null} /> },
  { name: say.evidence, isNumber: true, cell: ({ completeness }) => say.ofThree(completeness) },
  { name: say.filed, isNumber: true, cell: ({ filedAt }) => sayAgo(filedAt, Date.now()) },
]

/** At the desk: the cases as a table, the one that is chosen beside it. */
export const CasesDesk = ({ list, groupId, top, empty, action }: CasesDeskProps) => (
  <TwoPanes
    label={say.cases} items={list.items} keyOf={({ caseId }) => caseId} top={top}
    hasMore={list.hasMore} isLoadingMore={list.isLoadingMore} onMore={() => void list.loadMore()}
    look={columns} empty={<Paged list={list} empty={<>{empty}{action}</>}>{() => null}</Paged>}
    nameOf={row => say.caseOf(sayDevice(row), sayFault(row.faultCode))}
    pane={({ caseId }) => <Pane><CasePane groupId={groupId} caseId={caseId} /></Pane>}
  />
)

const State = ({ state, isHidden }: { readonly state: CaseRow['state']; readonly isHidden: boolean }) =>
  (isHidden ? <Badge tone="danger">{say.hidden}</Badge> : <Badge tone={state === 'solved' ? 'success' : 'warn'}>{CASE_STATE_LABELS[state]}</Badge>)
