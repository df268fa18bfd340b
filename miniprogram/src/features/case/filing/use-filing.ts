import type { Failure } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import type { JielongView } from '@shouhou/shared/jielong'
import { dropUnanswered } from '@shouhou/shared/template'
import { useState } from 'react'
import { remember, useChange, type Output } from '../../../cloud'
import { errorsOf, readForm, type FormErrors } from '../form/form-errors'
import { fits } from '../similar/joining'
import type { FilingDraft } from './filing-draft'

export interface Filed {
  readonly caseId: string
  readonly report: Report
  /** Undefined when it was not filed into one. */
  readonly jielong: JielongView | undefined
}

export interface Filing {
  /** Answers the case, or the errors to show; undefined to a second tap, or when only `failure` can say what happened. */
  readonly run: (draft: FilingDraft) => Promise<Filed | FormErrors | undefined>
  readonly isBusy: boolean
  readonly failure: Failure | undefined
}

const reportOf = ({ form, templateFields }: FilingDraft) => {
  const { steps, tried, demand } = { ...form, ...dropUnanswered({ fields: [...templateFields] }, { steps: form.steps, tried: form.tried, demand: form.demand }) }
  return readForm({ ...form, steps, tried, demand }, Date.now())
}

export const isFiled = (outcome: Filed | FormErrors): outcome is Filed => 'caseId' in outcome

/** With what case I am in it. */
const caseIn = ({ myEntry }: Output<'jielong.join'>): string => (myEntry?.content?.kind === 'fault' ? myEntry.content.caseId : '')

/** Files the case, into its 接龙 when one was chosen: one call either way, so a repeated tap files it once. */
export function useFiling(groupId: string): Filing {
  const filing = useChange('case.file')
  const joining = useChange('jielong.join')
  const [failure, setFailure] = useState<Failure>()

  const send = async (report: Report, draft: FilingDraft): Promise<{ ok: true; value: Filed } | { ok: false; error: Failure } | undefined> => {
    const withIt = { report, evidenceIds: draft.evidence.map(({ evidenceId }) => evidenceId), sharing: [...draft.sharing] }
    if (draft.joining && fits(draft.joining, draft.form)) {
      const { jielongId, mayWait } = draft.joining
      const reply = await joining.run({ groupId, jielongId, with: withIt, ...(mayWait && { mayWait }) })
      return reply?.ok ? { ok: true, value: { caseId: caseIn(reply.value), report, jielong: reply.value } } : reply
    }
    const reply = await filing.run({ groupId, ...withIt })
    if (!reply?.ok) return reply
    remember('case.read', { groupId, caseId: reply.value.caseId }, reply.value)
    return { ok: true, value: { caseId: reply.value.caseId, report, jielong: undefined } }
  }

  const run = async (draft: FilingDraft) => {
    setFailure(undefined)
    const read = reportOf(draft)
    if ('errors' in read) return read.errors
    const reply = await send(read.report, draft)
    if (!reply) return undefined
    if (reply.ok) return reply.value
    const errors = errorsOf(reply.error)
    if (Object.keys(errors).length > 0) return errors
    setFailure(reply.error)
    return undefined
  }

  return { run, isBusy: filing.isBusy || joining.isBusy, failure }
}
