import type { CaseRow } from '@shouhou/shared/case'
import { FAULT_CODES } from '@shouhou/shared/case'
import { Button, Cell, EmptyState, Sheet } from '../../ui'
import { Paged, usePages } from '../../cloud'
import { go } from '../../route'
import { sayAgo } from '../../words'

export interface ChosenCase { readonly groupId: string; readonly caseId: string }

export interface CaseSheetProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onChoose: (chosen: ChosenCase) => void
}

/** One of my own cases. */
export const CaseSheet = ({ isOpen, onClose, onChoose }: CaseSheetProps) => (
  <Sheet title="用哪个案例填" isOpen={isOpen} onClose={onClose}>
    {isOpen && <MyCases onChoose={onChoose} />}
  </Sheet>
)

function MyCases({ onChoose }: Pick<CaseSheetProps, 'onChoose'>) {
  const cases = usePages('case.listMine', {})
  return <Paged list={cases} isRows empty={<NoCases />}>{one => <CaseChoice key={one.caseId} one={one} onChoose={onChoose} />}</Paged>
}

const deviceOf = ({ brand, model }: CaseRow) => (model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`)

const CaseChoice = ({ one, onChoose }: { readonly one: CaseRow } & Pick<CaseSheetProps, 'onChoose'>) => (
  <Cell
    title={one.fault} detail={`${deviceOf(one)} · ${FAULT_CODES[one.faultCode]} · ${sayAgo(one.filedAt, Date.now())}提交`}
    onPress={() => onChoose({ groupId: one.groupId, caseId: one.caseId })}
  />
)

const NoCases = () => (
  <EmptyState
    icon="report" title="您还没有报过案例" detail="先花几分钟报一个，型号、日期、故障就能自动填进来。"
    action={<Button kind="primary" onPress={() => go('fileCase')}>去报故障</Button>}
  />
)
