import { steps } from '../../../words/case/form'
import type { FormErrors } from './form-errors'

export const FORM_STEPS = ['machine', 'fault', 'evidence', 'demand'] as const
export type FormStep = (typeof FORM_STEPS)[number]

export const STEP_NAMES: Record<FormStep, string> = steps

type Place = keyof FormErrors

/** In the order of the page. */
const places: Record<FormStep, readonly Place[]> = {
  machine: ['brand', 'model', 'systemVersion', 'boughtOn', 'channel', 'price', 'storage', 'shop', 'invoice', 'imei', 'orderNumber'],
  fault: ['fault', 'faultCode', 'impact', 'faultSince', 'steps', 'tried'],
  evidence: ['evidence'],
  demand: ['wishes', 'demand', 'sharing'],
}

/** Those errors that stand in this step. */
export const errorsIn = (step: FormStep, errors: FormErrors): FormErrors =>
  Object.fromEntries(places[step].flatMap(place => (errors[place] ? [[place, errors[place]]] : [])))

/** The first of those fields, from the top of the step. */
export const firstWrongField = (step: FormStep, errors: FormErrors): Place | undefined => places[step].find(place => errors[place])

/** The first step with something to put right, from 0; −1 when there is none. */
export const firstWrongStep = (errors: FormErrors): number =>
  FORM_STEPS.findIndex(step => places[step].some(place => errors[place]))
