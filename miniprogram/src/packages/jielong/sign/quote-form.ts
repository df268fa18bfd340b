import { fenOf, yuan } from '@shouhou/shared'
import { premiumOf, type EntryContent, type Price, type Quote } from '@shouhou/shared/jielong'
import type { PhotoPiece } from '../../../features/evidence'
import type { PriceName } from '../../../words/jielong/price'

/** In the order of the page. */
export const PRICE_NAMES: readonly PriceName[] = ['quote', 'official', 'thirdParty']

/** One price as typed; '' and null for what is still open. */
export interface PriceForm {
  /** In yuan. */
  readonly amount: string
  /** '' is today. */
  readonly on: string
  readonly source: Price['source']['kind'] | ''
  readonly url: string
  readonly photo: PhotoPiece | null
}

export interface QuoteForm extends Readonly<Record<PriceName, PriceForm>> {
  readonly shop: string
  readonly note: string
}

const emptyPrice: PriceForm = { amount: '', on: '', source: '', url: '', photo: null }

export const emptyQuote: QuoteForm = { quote: emptyPrice, official: emptyPrice, thirdParty: emptyPrice, shop: '', note: '' }

const typedYuan = (fen: number): string => yuan(fen).replace(/,/g, '').replace(/\.00$/, '')

const priceForm = (price: Price | null): PriceForm =>
  price === null ? emptyPrice : {
    amount: typedYuan(price.fen),
    on: price.on,
    source: price.source.kind,
    url: price.source.kind === 'link' ? price.source.url : '',
    photo: price.source.kind === 'photo' ? { evidenceId: price.source.evidenceId, medium: 'photo' } : null,
  }

/** What I said before, to be changed; an empty form where there is nothing. */
export const quoteFormOf = (content: EntryContent | null | undefined): QuoteForm =>
  content?.kind !== 'price' ? emptyQuote : {
    quote: priceForm(content.quote), official: priceForm(content.official), thirdParty: priceForm(content.thirdParty), shop: content.shop, note: content.note,
  }

/** Basis points, as soon as both amounts can be read. */
export const premiumIn = ({ quote, official }: Pick<QuoteForm, 'quote' | 'official'>): number | null => {
  const [asked, fair] = [fenOf(quote.amount), fenOf(official.amount)]
  return asked && fair ? premiumOf(asked, fair) : null
}

// Shops' apps copy an address with words around it.
const ADDRESS = /https?:\/\/[^\s，。；、）】」》]+/i

export const urlIn = (pasted: string): string => ADDRESS.exec(pasted)?.[0] ?? pasted.trim()

const sourceOf = ({ source, url, photo }: PriceForm): Price['source'] => {
  if (source === 'link') return { kind: 'link', url: urlIn(url) }
  return source === 'photo' && photo ? { kind: 'photo', evidenceId: photo.evidenceId } : { kind: 'said' }
}

const priceOf = (form: PriceForm, today: string): Price => ({ fen: fenOf(form.amount) ?? 0, on: form.on || today, source: sourceOf(form) })

/** Without an amount a price was not given, whatever else was touched. */
export const isGiven = ({ amount }: PriceForm): boolean => amount.trim() !== ''

/** The quote of a form that has nothing wrong in it. */
export const quoteOf = (form: QuoteForm, today: string): Quote => ({
  quote: priceOf(form.quote, today),
  official: isGiven(form.official) ? priceOf(form.official, today) : null,
  thirdParty: isGiven(form.thirdParty) ? priceOf(form.thirdParty, today) : null,
  shop: form.shop,
  note: form.note,
})
