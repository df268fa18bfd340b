import type { CaseRow } from '@shouhou/shared/case'
import { Cell, Sheet } from '../../../ui'
import { sayAgo } from '../../../words'
import { aboutCase, whichCase } from '../../../words/jielong/my-place'
import type { Joining } from './use-joining'

/** What tells two of my cases apart. */
export const sayCase = ({ filedAt, completeness }: CaseRow): string => aboutCase(sayAgo(filedAt, Date.now()), completeness)

export const CaseChoice = ({ joining }: { readonly joining: Joining }) => (
  <Sheet title={whichCase} isOpen={joining.choices.length > 0} onClose={joining.dismiss}>
    {joining.choices.map(one => <Cell key={one.caseId} title={one.fault} detail={sayCase(one)} onPress={() => void joining.joinWith(one.caseId)} />)}
  </Sheet>
)
