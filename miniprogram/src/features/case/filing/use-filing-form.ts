import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { changeDraft, useDraft, type Draft } from '../../../drafts'
import { confirm, toast } from '../../../ui'
import * as say from '../../../words/case/filing'
import { placeOfCase, stillThere, useSending, withoutRemoved } from '../../evidence'
import type { CaseForm } from '../form/case-form'
import type { FormErrors } from '../form/form-errors'
import { draftKeyOf, emptyDraft, isBegun, piecesSince, withoutPieces, type FilingDraft } from './filing-draft'
import { useHandedOn, type HandedOn } from './handed-on'
import { isOfSameFault } from './told-before'
import { isFiled, useFiling, type Filed, type Filing } from './use-filing'
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
  readonly told: LaidTold
  readonly seeResume: () => void
  readonly beginAgain: () => Promise<void>
  readonly laid: Laid
}

/** `laid`: in what was empty of this form. `other`: this form, begun before, is about another fault. */
export type LaidTold = 'laid' | 'other' | 'nothing'

const laidTold = ({ toldAt, form }: FilingDraft, { at, told }: HandedOn): LaidTold => {
  if (at === 0) return 'nothing'
  if (toldAt === at) return 'laid'
  return isOfSameFault(form, told) ? 'nothing' : 'other'
}

interface FilingFormFacts {
  readonly group: GroupView
  readonly prefill: Prefill
  readonly onFiled: (filed: Filed) => void
}

/** What is written, kept as it is written, and sent once; in four steps or on one page. */
export function useFilingForm({ group: { groupId }, prefill, onFiled }: FilingFormFacts): FilingWork {
  const key = draftKeyOf(groupId, prefill.jielongId)
  const { draft, write, lay, restoredFrom, discard } = useDraft<FilingDraft>(key, emptyDraft)
  const [wasBegun] = useState(() => restoredFrom !== undefined && isBegun(draft))
  const [isResumeSeen, setResumeSeen] = useState(false)
  const [errors, setErrors] = useState<FormErrors>({})
  const filing = useFiling(groupId)
  const sending = useSending(piece => write(before => ({ ...before, evidence: [...before.evidence, piece] })), key)
  const handed = useHandedOn()
  const laid = usePrefill({ groupId, prefill, handed, draft, lay })
  const seeResume = () => setResumeSeen(true)

  const set = (changes: Partial<CaseForm>) => {
    seeResume()
    write(before => ({ ...before, form: { ...before.form, ...changes } }))
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))))
  }
  const submit = async (asked: FilingDraft = draft) => {
    if (sending.files.some(({ state }) => state === 'sending')) return void toast(say.stillSending)
    const sent = { ...asked, evidence: withoutRemoved(asked.evidence) }
    const outcome = await filing.run(sent)
    if (!outcome) return undefined
    if (isFiled(outcome)) {
      if (draft.toldAt === handed.at) handed.forget()
      const arrived = piecesSince(sent, discard())
      sending.sendOn(placeOfCase(groupId, outcome.caseId), withoutRemoved(arrived))
      return void onFiled(outcome)
    }
    if (outcome.evidence !== undefined) {
      const lost = piecesSince({ ...sent, evidence: await stillThere(sent.evidence) }, sent)
      changeDraft<FilingDraft>(key, before => withoutPieces(before, lost))
    }
    setErrors(outcome)
    return outcome
  }
  const beginAgain = async () => {
    if (!(await confirm({ title: say.startAgainTitle, consequence: say.startAgainConsequence, verb: say.clear, isDanger: true }))) return
    if (draft.toldAt === handed.at) handed.forget()
    discard()
    sending.clear()
    setErrors({})
    seeResume()
  }

  const resumedFrom = wasBegun && !isResumeSeen ? restoredFrom : undefined
  const told = isResumeSeen ? 'nothing' : laidTold(draft, handed)
  return { draft, write, errors, setErrors, set, sending, filing, submit, resumedFrom, told, seeResume, beginAgain, laid }
}
