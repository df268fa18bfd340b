import type { Failure } from '@shouhou/shared'
import type { CaseView, Report } from '@shouhou/shared/case'
import type { JielongView } from '@shouhou/shared/jielong'
import { dropUnanswered } from '@shouhou/shared/template'
import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { stillThere } from '../../evidence'
import { errorsOf, readForm, type FormErrors } from '../form/form-errors'
import { fits } from '../similar/joining'
import type { FilingDraft } from './filing-draft'

export interface Filed {
  readonly filed: CaseView
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

export const isFiled = (outcome: Filed | FormErrors): outcome is Filed => 'filed' in outcome

/** Files the case, into its 接龙 when one was chosen: one call either way, so a repeated tap files it once. */
export function useFiling(groupId: string): Filing {
  const filing = useChange('case.file')
  const joining = useChange('jielong.join')
  const [failure, setFailure] = useState<Failure>()

  const send = async (report: Report, draft: FilingDraft): Promise<{ ok: true; value: Filed } | { ok: false; error: Failure } | undefined> => {
    const withIt = { report, evidenceIds: draft.evidence.map(({ evidenceId }) => evidenceId), sharing: [...draft.sharing] }
    if (draft.joining && fits(draft.joining, draft.form)) {
      const reply = await joining.run({ groupId, jielongId: draft.joining.jielongId, with: withIt })
      return reply?.ok ? { ok: true, value: { filed: reply.value.case, jielong: reply.value.jielong } } : reply
    }
    const reply = await filing.run({ groupId, ...withIt })
    return reply?.ok ? { ok: true, value: { filed: reply.value, jielong: undefined } } : reply
  }

  const run = async (draft: FilingDraft) => {
    setFailure(undefined)
    const read = reportOf(draft)
    if ('errors' in read) return read.errors
    const reply = await send(read.report, draft)
    if (!reply) return undefined
    if (reply.ok) {
      remember('case.read', { groupId, caseId: reply.value.filed.caseId }, reply.value.filed)
      return reply.value
    }
    const errors = errorsOf(reply.error)
    if (Object.keys(errors).length > 0) return errors
    setFailure(reply.error)
    return undefined
  }

  return { run, isBusy: filing.isBusy || joining.isBusy, failure }
}

/** Without those files that the cloud no longer keeps. */
export const withoutLost = async (draft: FilingDraft): Promise<FilingDraft> => ({ ...draft, evidence: await stillThere(draft.evidence) })
