import type { CaseView } from '@shouhou/shared/case'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { keptDraft } from '../../../drafts'
import { formOf, type CaseForm } from '../form/case-form'

/** What is kept of a change until it is saved; one for each case. */
export interface ChangeDraft {
  readonly form: CaseForm
  /** Of the case as it was when the change began. */
  readonly revision: number
  /** From 0. */
  readonly step: number
}

export const changeSlot = (caseId: string): string => `change-case:${caseId}`

export const beginChange = ({ report, revision }: CaseView): ChangeDraft => ({ form: formOf(report), revision, step: 0 })

const saidBy = (form: CaseForm): string =>
  JSON.stringify(Object.entries(form).filter(([, value]) => value !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)))

export const isChanged = ({ form }: Pick<ChangeDraft, 'form'>, found: CaseView): boolean => saidBy(form) !== saidBy(formOf(found.report))

/** Whether an edit of this case was left without saving; looked at anew each time the page shows. */
export function useLeftChange(found: CaseView): boolean {
  const [kept, setKept] = useState(() => keptDraft<ChangeDraft>(changeSlot(found.caseId)))
  useDidShow(() => setKept(keptDraft<ChangeDraft>(changeSlot(found.caseId))))
  return found.isMine && kept !== undefined && isChanged(kept, found)
}
