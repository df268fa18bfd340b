import { dayOf, type BadField, type Failure } from '@shouhou/shared'
import { Report } from '@shouhou/shared/case'
import { sayFailure } from '../../../words'
import * as say from '../../../words/case/form'
import { candidateOf, type CaseField, type CaseForm } from './case-form'

/** What is wrong, as a sentence beside each field; `evidence` and `sharing` for their steps. */
export type FormErrors = { readonly [Field in CaseField | 'evidence' | 'sharing']?: string }

interface Issue { readonly code?: string; readonly path: readonly PropertyKey[]; readonly maximum?: unknown; readonly minimum?: unknown }

const asked: { readonly [Field in CaseField]?: string } = say.missing
const forms: { readonly [Field in CaseField]?: string } = say.wrong

const fieldOf = (name: string): CaseField => (name === 'priceFen' ? 'price' : (name as CaseField))

const sayIssue = (field: CaseField, { code, maximum }: Issue, form: CaseForm): string => {
  const written = form[field]
  if (code === 'too_big' && typeof written === 'string') return say.tooLong(String(maximum), written.length)
  return asked[field] ?? forms[field] ?? say.wrongSomehow
}

const daysAhead = (form: CaseForm, today: string): FormErrors => {
  const late = (['boughtOn', 'faultSince'] as const).filter(field => form[field] > today)
  return Object.fromEntries(late.map(field => [field, say.inFuture]))
}

/** The report that this form makes, or what is wrong with it. `now`: epoch ms. */
export function readForm(form: CaseForm, now: number): { readonly report: Report } | { readonly errors: FormErrors } {
  const parsed = Report.safeParse(candidateOf(form))
  const ahead = daysAhead(form, dayOf(now))
  if (parsed.success && Object.keys(ahead).length === 0) return { report: parsed.data }

  const issues: readonly Issue[] = parsed.success ? [] : parsed.error.issues
  const errors = issues.map(issue => {
    const field = fieldOf(String(issue.path[0] ?? ''))
    return [field, sayIssue(field, issue, form)] as const
  })
  return { errors: { ...ahead, ...Object.fromEntries(errors) } }
}

const lastPart = (path: string): string => path.split('.').filter(part => !/^\d+$/.test(part)).pop() ?? ''

const isField = (name: string): boolean => name === 'priceFen' || name in Report.shape

const sayBadField = (field: BadField): string => sayFailure({ code: 'call/bad-input', fields: [field] })

const evidenceCodes: readonly Failure['code'][] = ['evidence/not-found', 'evidence/not-yours', 'evidence/not-confirmed', 'evidence/too-many']

/** What the cloud refused, beside the field that it named; empty when it named none of ours. */
export function errorsOf(failure: Failure): FormErrors {
  if (failure.code === 'call/bad-input') {
    const known = failure.fields.filter(({ path }) => isField(lastPart(path)))
    return Object.fromEntries(known.map(field => [fieldOf(lastPart(field.path)), sayBadField(field)]))
  }
  if ((failure.code === 'content/refused' || failure.code === 'case/date-in-future') && isField(lastPart(failure.field)))
    return { [fieldOf(lastPart(failure.field))]: sayFailure(failure) }
  if (failure.code === 'consent/not-a-watchdog') return { sharing: sayFailure(failure) }
  return evidenceCodes.includes(failure.code) ? { evidence: sayFailure(failure) } : {}
}
