import { fenOf, yuan } from '@shouhou/shared'
import type { Channel, FaultCode, Impact, Invoice, Report, Wish } from '@shouhou/shared/case'

/** A report as a person fills it in: texts as typed, '' or undefined for what is still open. */
export interface CaseForm {
  readonly brand: string
  readonly model: string
  readonly storage: string
  readonly systemVersion: string
  readonly imei: string
  readonly orderNumber: string
  readonly boughtOn: string
  readonly channel?: Channel
  readonly shop: string
  /** In yuan, as typed. */
  readonly price: string
  readonly invoice?: Invoice
  readonly faultCode?: FaultCode
  readonly fault: string
  readonly faultSince: string
  readonly steps: string
  readonly tried: string
  readonly impact?: Impact
  readonly wishes: readonly Wish[]
  readonly demand: string
}

export type CaseField = keyof CaseForm

export const emptyForm: CaseForm = {
  brand: '', model: '', storage: '', systemVersion: '', imei: '', orderNumber: '', boughtOn: '', shop: '', price: '',
  fault: '', faultSince: '', steps: '', tried: '', wishes: [], demand: '',
}

/** What the report's schema is asked about. An amount that cannot be read becomes one that the schema refuses. */
export const candidateOf = ({ price, ...form }: CaseForm) => ({
  ...form,
  imei: form.imei.normalize('NFKC').replace(/[\s-]/g, ''),
  boughtOn: form.boughtOn || null,
  faultSince: form.faultSince || null,
  channel: form.channel ?? null,
  invoice: form.invoice ?? null,
  priceFen: price.trim() === '' ? null : fenOf(price) ?? -1,
})

export const typedPrice = (fen: number): string => yuan(fen).replace(/,/g, '').replace(/\.00$/, '')

/** A report that was filed, to be changed. */
export const formOf = ({ priceFen, boughtOn, faultSince, channel, invoice, ...report }: Report): CaseForm => ({
  ...report,
  boughtOn: boughtOn ?? '',
  faultSince: faultSince ?? '',
  price: priceFen === null ? '' : typedPrice(priceFen),
  ...(channel ? { channel } : {}),
  ...(invoice ? { invoice } : {}),
})
