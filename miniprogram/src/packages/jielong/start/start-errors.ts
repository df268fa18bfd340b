import type { Failure } from '@shouhou/shared'
import { CAPACITY_LIMIT } from '@shouhou/shared/jielong'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/start'
import { errorsInField } from './field-form'
import { capacityOf, isDayGone, type StartForm } from './start-form'

type FieldPlace = `fields.${number}.${'label' | 'choices'}`
type Plain = 'brand' | 'model' | 'faultCode' | 'part' | 'title' | 'about' | 'capacity' | 'lastDay'

/** A sentence for each thing that will not do. */
export type StartErrors = { readonly [Place in Plain | FieldPlace]?: string }

const device = ({ brand, model }: StartForm): StartErrors => ({
  ...(brand.trim() ? {} : { brand: say.brandMissing }),
  ...(model.trim() ? {} : { model: say.modelMissing }),
})

const fields = ({ fields: all }: StartForm): StartErrors =>
  Object.fromEntries(all.flatMap((field, at) => Object.entries(errorsInField(field, all.slice(0, at))).map(([part, said]) => [`fields.${at}.${part}`, said])))

const ofKind = (form: StartForm): StartErrors => {
  if (form.kind === 'signup') return { ...(form.title.trim() ? {} : { title: say.purposeMissing }), ...fields(form) }
  if (form.kind === 'price') return { ...device(form), ...(form.part.trim() ? {} : { part: say.partMissing }) }
  return { ...device(form), ...(form.faultCode ? {} : { faultCode: say.faultMissing }) }
}

const isSizeWrong = (capacity: number | null): boolean => capacity !== null && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= CAPACITY_LIMIT)

/** `now`: epoch ms. */
export const errorsIn = (form: StartForm, now: number): StartErrors => ({
  ...ofKind(form),
  ...(isSizeWrong(capacityOf(form)) ? { capacity: say.capacityWrong(CAPACITY_LIMIT) } : {}),
  ...(isDayGone(form, now) ? { lastDay: say.dayGone } : {}),
})

const PLAIN: readonly Plain[] = ['brand', 'model', 'faultCode', 'part', 'title', 'about', 'capacity', 'lastDay']

const placeOf = (path: string): string | undefined => {
  // The content check reads a label and its choices as one text.
  const field = /^fields\.(\d+)(\.choices)?/.exec(path)
  if (field) return `fields.${field[1] ?? ''}.${field[2] ? 'choices' : 'label'}`
  return path === 'closesAt' ? 'lastDay' : PLAIN.find(plain => plain === path)
}

/** What the cloud refused, at the field that it named; empty when it named none of ours. */
export function errorsOf(failure: Failure): StartErrors {
  if (failure.code === 'jielong/closes-in-past') return { lastDay: sayFailure(failure) }
  if (failure.code === 'content/refused') {
    const place = placeOf(failure.field)
    return place === undefined ? {} : { [place]: sayFailure(failure) }
  }
  if (failure.code !== 'call/bad-input') return {}
  return Object.fromEntries(failure.fields.flatMap(field => {
    const place = placeOf(field.path)
    return place === undefined ? [] : [[place, sayFailure({ code: 'call/bad-input', fields: [field] })]]
  }))
}

/** Without those of what was changed. */
export const without = (errors: StartErrors, changed: readonly string[]): StartErrors =>
  Object.fromEntries(Object.entries(errors).filter(([place]) => !changed.includes(place.split('.')[0] ?? '')))

const order: readonly string[] = ['brand', 'model', 'faultCode', 'part', 'title', 'fields', 'about', 'capacity', 'lastDay']

/** Where the first of them stands, from the top of the page. */
export const firstWrong = (errors: StartErrors): string | undefined => {
  const wrong = Object.keys(errors).map(place => place.split('.').slice(0, 2).join('.'))
  return order.flatMap(name => wrong.filter(place => place.split('.')[0] === name))[0]
}

/** The one that is open already, where that is what stands in the way. */
export const openAlready = (failure: Failure | undefined): string | undefined =>
  failure?.code === 'jielong/already-open' ? failure.jielongId : undefined
