import { applyTemplate } from '@shouhou/shared/template'
import { useEffect } from 'react'
import { useAnswer, type Answer, type Output } from '../../../cloud'
import type { Draft } from '../../../drafts'
import { joiningOf } from '../similar/joining'
import { emptyDraft, type FilingDraft } from './filing-draft'
import type { HandedOn } from './handed-on'
import { isOfSameFault, withTold } from './told-before'

/** What the page was opened with. */
export interface Prefill {
  readonly templateId: string | undefined
  readonly jielongId: string | undefined
}

/** What was laid out for the person. */
export interface Laid {
  /** The title of the template in use. */
  readonly template: string | undefined
  /** The 接龙 that led here; asks nothing when none did. */
  readonly jielong: Answer<Output<'jielong.read'>>
}

interface Asked {
  readonly groupId: string
  readonly prefill: Prefill
  readonly handed: HandedOn
  readonly draft: FilingDraft
  readonly lay: Draft<FilingDraft>['lay']
}

const laidOut = (draft: FilingDraft, { templateId, fields }: Output<'template.read'>): FilingDraft => {
  const { steps, tried, demand } = draft.form
  return { ...draft, templateId, templateFields: fields, form: { ...draft.form, ...applyTemplate({ fields }, { steps, tried, demand }) } as FilingDraft['form'] }
}

/** Whoever came by one that was merged has its machine and fault. */
const intoJielong = (draft: FilingDraft, jielong: Output<'jielong.read'>): FilingDraft => {
  const asked = jielong.takes.find(({ jielongId }) => jielongId === jielong.ledFrom?.jielongId) ?? jielong.takes[0]
  if (!asked) return draft
  const { brand, model, faultCode } = asked
  return { ...draft, joining: joiningOf({ ...jielong, brand, model, faultCode }), form: { ...draft.form, brand, model, faultCode } }
}

/** Lays a template, or the machine and fault of a 接龙, into the draft, once. */
export function usePrefill({ groupId, prefill: { templateId, jielongId }, handed: { at, told }, draft, lay }: Asked): Laid {
  const asked = templateId ?? draft.templateId
  const template = useAnswer('template.read', asked ? { templateId: asked, groupId } : null).value
  const answer = useAnswer('jielong.read', jielongId ? { groupId, jielongId } : null)
  const jielong = answer.value
  const isLaidOut = draft.templateId === asked
  const isJoining = jielong === undefined || jielong.isJoined || draft.joining?.jielongId === jielong.jielongId
  // A 接龙 says first what it is about.
  const mayLayTold = at > 0 && draft.toldAt !== at && isOfSameFault(draft.form, told) && (jielongId === undefined || Boolean(draft.form.faultCode))

  useEffect(() => {
    if (template && !isLaidOut) lay(before => laidOut(before, template))
    // Once per template, whatever is written afterwards.
  }, [template?.templateId, isLaidOut])
  useEffect(() => {
    if (mayLayTold) lay(before => ({ ...before, toldAt: at, form: withTold(before.form, told) }))
    // Once each time that it is handed on: a field that is emptied by hand stays empty.
  }, [mayLayTold])
  useEffect(() => {
    if (jielong && !isJoining) lay(before => intoJielong(before, jielong))
    // Once per 接龙: who takes it back by hand is not led into it again. Who begins again is.
  }, [jielong?.jielongId, draft === emptyDraft])

  return { template: template?.title, jielong: answer }
}
