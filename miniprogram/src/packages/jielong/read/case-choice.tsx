import type { CaseRow } from '@shouhou/shared/case'
import { sayCompleteness } from '../../../features/jielong'
import { Cell, Sheet } from '../../../ui'
import { sayAgo } from '../../../words'
import type { Joining } from './use-joining'

/** What tells two of my cases apart. */
export const sayCase = ({ filedAt, completeness }: CaseRow): string => `${sayAgo(filedAt, Date.now())}提交 · ${sayCompleteness(completeness)}`

export const CaseChoice = ({ joining }: { readonly joining: Joining }) => (
  <Sheet title="用哪个案例加入" isOpen={joining.choices.length > 0} onClose={joining.dismiss}>
    {joining.choices.map(one => <Cell key={one.caseId} title={one.fault} detail={sayCase(one)} onPress={() => void joining.joinWith(one.caseId)} />)}
  </Sheet>
)
