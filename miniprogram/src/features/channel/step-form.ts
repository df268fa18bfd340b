import { dayOf, type BadField, type Failure } from '@shouhou/shared'
import { CHANNEL_LABELS, type Report } from '@shouhou/shared/case'
import type { ChannelKind, ChannelStep, NewStep } from '@shouhou/shared/channel'
import { sayFailure } from '../../words'
import * as say from '../../words/channel/step'

/** What is written down about a way that was taken, as typed. */
export interface StepForm {
  readonly takenOn: string
  readonly number: string
  readonly against: string
  readonly asked: string
}

export type StepErrors = { readonly [Field in keyof StepForm]?: string }

/** null: not touched, so what the case knows stands there. */
export type StepDraft = { readonly [Field in keyof StepForm]: string | null }

export const untouched: StepDraft = { takenOn: null, number: null, against: null, asked: null }

const AGAINST_LIMIT = 80

const sellerIn = ({ shop, channel, brand }: Report): string =>
  (shop || (channel === 'brandStore' || channel === 'brandOnline' ? `${brand}${CHANNEL_LABELS[channel]}` : '')).slice(0, AGAINST_LIMIT)

/** What a step begins with: today, whom the case names, and what was asked in one's own words. */
export const firstForm = (report: Report, request: string, now: number): StepForm =>
  ({ takenOn: dayOf(now), number: '', against: sellerIn(report), asked: request })

export const formOfStep = ({ takenOn, number, against, asked }: ChannelStep): StepForm => ({ takenOn, number, against, asked })

export const withDraft = (form: StepForm, draft: StepDraft): StepForm => ({
  takenOn: draft.takenOn ?? form.takenOn, number: draft.number ?? form.number, against: draft.against ?? form.against, asked: draft.asked ?? form.asked,
})

/** The step that a form makes, or what is wrong with it. `now`: epoch ms. */
export function readStep(channel: ChannelKind, form: StepForm, now: number): { readonly step: NewStep } | { readonly errors: StepErrors } {
  if (form.takenOn === '') return { errors: { takenOn: say.dayMissing } }
  return form.takenOn > dayOf(now) ? { errors: { takenOn: say.dayAhead } } : { step: { channel, ...form } }
}

const FIELDS: readonly (keyof StepForm)[] = ['takenOn', 'number', 'against', 'asked']

const fieldOf = (path: string): keyof StepForm | undefined => FIELDS.find(field => path.split('.').includes(field))

const sayBadField = (field: BadField): string => sayFailure({ code: 'call/bad-input', fields: [field] })

/** What the cloud refused, beside the field that it named; empty when it named none of ours. */
export function stepErrorsOf(failure: Failure): StepErrors {
  if (failure.code === 'case/date-in-future' || failure.code === 'channel/dates-crossed') return { takenOn: sayFailure(failure) }
  if (failure.code !== 'call/bad-input') return {}
  return Object.fromEntries(failure.fields.flatMap(bad => {
    const field = fieldOf(bad.path)
    return field ? [[field, sayBadField(bad)]] : []
  }))
}
