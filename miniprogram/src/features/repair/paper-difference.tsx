import { Notice } from '../../ui'
import * as say from '../../words/repair/pick-up'
import type { Difference } from './difference'

export const PaperDifference = ({ difference }: { readonly difference: Difference | null }) =>
  difference === null ? null : (
    <Notice tone="warn" title={say.differs(difference.late, say.noticedOrPicked(difference.isNoticed))}>{say.differsDetail(difference.onPaper, difference.really)}</Notice>
  )
