import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { useDraft, type Draft } from '../../../drafts'
import { confirm, toast } from '../../../ui'
import * as say from '../../../words/case/filing'
import { useSending } from '../../evidence'
import type { CaseForm } from '../form/case-form'
import type { FormErrors } from '../form/form-errors'
import { draftKeyOf, emptyDraft, isBegun, type FilingDraft } from './filing-draft'
import { isFiled, useFiling, withoutLost, type Filed, type Filing } from './use-filing'
import { usePrefill, type Laid, type Prefill } from './use-prefill'

export interface FilingWork extends Pick<Draft<FilingDraft>, 'draft' | 'write'> {
  readonly errors: FormErrors
  readonly setErrors: (errors: FormErrors) => void
  readonly set: (changes: Partial<CaseForm>) => void
  readonly sending: ReturnType<typeof useSending>
  readonly filing: Filing
  /** Answers what is to be put right; undefined when it is filed, or when `filing.failure` says what happened. */
  readonly submit: (sent?: FilingDraft) => Promise<FormErrors | undefined>
  /** When an earlier visit left it, until something is written; epoch ms. */
  readonly resumedFrom: number | undefined
  readonly seeResume: () => void
  readonly beginAgain: () => Promise<void>
  readonly laid: Laid
}

interface FilingFormFacts {
  readonly group: GroupView
  readonly prefill: Prefill
  readonly onFiled: (filed: Filed) => void
}

/** What is written, kept as it is written, and sent once; in four steps or on one page. */
export function useFilingForm({ group: { groupId }, prefill, onFiled }: FilingFormFacts): FilingWork {
  const { draft, write, restoredFrom, discard } = useDraft<FilingDraft>(draftKeyOf(groupId, prefill.jielongId), emptyDraft)
  const [wasBegun] = useState(() => restoredFrom !== undefined && isBegun(draft))
  const [isResumeSeen, setResumeSeen] = useState(false)
  const [errors, setErrors] = useState<FormErrors>({})
  const filing = useFiling(groupId)
  const sending = useSending(piece => write(before => ({ ...before, evidence: [...before.evidence, piece] })), draftKeyOf(groupId, prefill.jielongId))
  const laid = usePrefill({ groupId, prefill, draft, write })
  const seeResume = () => setResumeSeen(true)

  const set = (changes: Partial<CaseForm>) => {
    seeResume()
    write(before => ({ ...before, form: { ...before.form, ...changes } }))
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))))
  }
  const submit = async (sent: FilingDraft = draft) => {
    if (sending.files.some(({ state }) => state === 'sending')) return void toast(say.stillSending)
    const outcome = await filing.run(sent)
    if (!outcome) return undefined
    if (isFiled(outcome)) {
      discard()
      sending.clear()
      return void onFiled(outcome)
    }
    if (outcome.evidence !== undefined) write(await withoutLost(sent))
    setErrors(outcome)
    return outcome
  }
  const beginAgain = async () => {
    if (!(await confirm({ title: say.startAgainTitle, consequence: say.startAgainConsequence, verb: say.clear, isDanger: true }))) return
    discard()
    setErrors({})
    seeResume()
  }

  const resumedFrom = wasBegun && !isResumeSeen ? restoredFrom : undefined
  return { draft, write, errors, setErrors, set, sending, filing, submit, resumedFrom, seeResume, beginAgain, laid }
}
