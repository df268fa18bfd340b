import type { CaseRow } from '@shouhou/shared/case'
import { Button, Cell, EmptyState, Sheet } from '../../ui'
import { Paged, usePages } from '../../cloud'
import { go } from '../../route'
import { sayAgo } from '../../words'
import * as say from '../../words/template/cases'

export interface ChosenCase { readonly groupId: string; readonly caseId: string }

export interface CaseSheetProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onChoose: (chosen: ChosenCase) => void
}

/** One of my own cases. */
export const CaseSheet = ({ isOpen, onClose, onChoose }: CaseSheetProps) => (
  <Sheet title={say.which} isOpen={isOpen} onClose={onClose}>
    {isOpen && <MyCases onChoose={onChoose} />}
  </Sheet>
)

function MyCases({ onChoose }: Pick<CaseSheetProps, 'onChoose'>) {
  const cases = usePages('case.listMine', {})
  return <Paged list={cases} isRows empty={<NoCases />}>{one => <CaseChoice key={one.caseId} one={one} onChoose={onChoose} />}</Paged>
}

const CaseChoice = ({ one, onChoose }: { readonly one: CaseRow } & Pick<CaseSheetProps, 'onChoose'>) => (
  <Cell
    title={one.fault} detail={say.facts(one, sayAgo(one.filedAt, Date.now()))}
    onPress={() => onChoose({ groupId: one.groupId, caseId: one.caseId })}
  />
)

const NoCases = () => (
  <EmptyState
    icon="report" title={say.none} detail={say.noneDetail}
    action={<Button kind="primary" onPress={() => go('fileCase')}>{say.file}</Button>}
  />
)
