import { fenOf, type BadField, type Failure } from '@shouhou/shared'
import { sayFailure } from '../../../words'
import type { PriceName } from '../../../words/jielong/price'
import * as say from '../../../words/jielong/quote'
import { isGiven, PRICE_NAMES, urlIn, type PriceForm, type QuoteForm } from './quote-form'

export type PriceErrors = { readonly [Field in keyof PriceForm]?: string }

/** A sentence for each field that will not do: `quote.amount`, `official.on`, `shop`. */
export type QuoteErrors = { readonly [Field in `${PriceName}.${keyof PriceForm}` | 'shop' | 'note']?: string }

const MOST_FEN = 100_000_000
const URL_LIMIT = 500
const WEB_ADDRESS = /^https?:\/\/[^\s/]+\.[^\s/]/i

const amountError = (amount: string): string => {
  if (amount.trim() === '') return say.amountMissing
  const fen = fenOf(amount)
  if (fen === null || fen > MOST_FEN) return say.notAnAmount
  return fen === 0 ? say.nothing : ''
}

const dayError = (on: string, today: string): string => {
  if (on > today) return say.inFuture
  return on !== '' && on < '2000-01-01' ? say.notADay : ''
}

const sourceErrors = ({ source, url, photo }: PriceForm): PriceErrors => {
  if (source === '') return { source: say.sourceMissing }
  if (source === 'photo') return photo ? {} : { photo: say.photoMissing }
  if (source === 'said') return {}
  if (!WEB_ADDRESS.test(urlIn(url))) return { url: say.notAnAddress }
  return urlIn(url).length > URL_LIMIT ? { url: say.addressTooLong(URL_LIMIT) } : {}
}

const inPrice = (form: PriceForm, today: string): PriceErrors => {
  const [amount, on] = [amountError(form.amount), dayError(form.on, today)]
  return { ...(amount ? { amount } : {}), ...(on ? { on } : {}), ...sourceErrors(form) }
}

const under = (name: PriceName, errors: PriceErrors): QuoteErrors =>
  Object.fromEntries(Object.entries(errors).map(([field, said]) => [`${name}.${field}`, said]))

/** Of one price, without its name. */
export const errorsOfPrice = (name: PriceName, errors: QuoteErrors): PriceErrors =>
  Object.fromEntries(Object.entries(errors).flatMap(([field, said]) => (field.startsWith(`${name}.`) ? [[field.slice(name.length + 1), said]] : [])))

/** `today` in China. */
export const errorsInQuote = (form: QuoteForm, today: string): QuoteErrors =>
  Object.assign({}, ...PRICE_NAMES.map(name => (name === 'quote' || isGiven(form[name]) ? under(name, inPrice(form[name], today)) : {}))) as QuoteErrors

const ofPhotos: readonly Failure['code'][] = ['evidence/not-found', 'evidence/not-yours', 'evidence/not-confirmed', 'evidence/wrong-type']

const withPhoto = (form: QuoteForm): readonly PriceName[] => PRICE_NAMES.filter(name => form[name].source === 'photo')

const CONTRACT: Readonly<Record<string, keyof PriceForm>> = { fen: 'amount', on: 'on', 'source.url': 'url', 'source.evidenceId': 'photo' }

/** Where something of the contract is typed: 'with.quote.official.fen' as 'official.amount'. */
const placeOf = (path: string): keyof QuoteErrors | undefined => {
  const [, name = '', part = ''] = /^with\.quote\.(\w+)(?:\.(.+))?$/.exec(path) ?? []
  if (name === 'shop' || name === 'note') return name
  const price = PRICE_NAMES.find(each => each === name)
  return price && `${price}.${CONTRACT[part] ?? 'source'}`
}

const ofContract = (fields: readonly BadField[]): QuoteErrors =>
  Object.fromEntries(fields.flatMap(field => {
    const place = placeOf(field.path)
    return place ? [[place, sayFailure({ code: 'call/bad-input', fields: [field] })]] : []
  }))

/** What the cloud refused, at the field that it named; empty when it named none of ours. */
export function quoteErrorsOf(failure: Failure, form: QuoteForm): QuoteErrors {
  if (ofPhotos.includes(failure.code))
    return Object.fromEntries(withPhoto(form).map(name => [`${name}.photo`, say.photoGone(sayFailure(failure))]))
  if (failure.code === 'content/refused' && ['shop', 'note', ...PRICE_NAMES.map(name => `${name}.url`)].includes(failure.field))
    return { [failure.field]: sayFailure(failure) }
  if (failure.code === 'call/bad-input') return ofContract(failure.fields)
  return failure.code === 'jielong/date-in-future' ? { [failure.field]: say.inFuture } : {}
}

const FIELDS: readonly (keyof PriceForm)[] = ['amount', 'on', 'source', 'url', 'photo']

/** In the order of the page. */
const places: readonly (keyof QuoteErrors)[] = [...PRICE_NAMES.flatMap(name => FIELDS.map(field => `${name}.${field}` as const)), 'shop', 'note']

export const firstWrong = (errors: QuoteErrors): keyof QuoteErrors | undefined => places.find(place => errors[place])
