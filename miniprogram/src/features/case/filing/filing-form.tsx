import type { GroupView } from '@shouhou/shared/group'
import { ShortForm } from './short-form'
import { StepForm } from './step-form'
import type { Filed } from './use-filing'
import { useFilingForm } from './use-filing-form'
import type { Prefill } from './use-prefill'

export interface FilingFormProps {
  readonly group: GroupView
  readonly prefill: Prefill
  readonly onFiled: (filed: Filed) => void
  readonly onChangeGroup: () => void
  /** Another fault than the one of the 接龙 that led here. */
  readonly onOther: () => void
  /** The group was chosen just now: what one stood on is gone. */
  readonly isChosenNow: boolean
}

/** Four short steps; on the way into a 接龙 one page, which knows the machine and the fault already. */
export function FilingForm({ group, prefill, onFiled, onChangeGroup, onOther, isChosenNow }: FilingFormProps) {
  const work = useFilingForm({ group, prefill, onFiled })
  const isShort = prefill.jielongId !== undefined && !work.draft.isWhole

  return isShort
    ? <ShortForm group={group} work={work} onOther={onOther} />
    : <StepForm group={group} work={work} onChangeGroup={onChangeGroup} isChosenNow={isChosenNow} />
}
