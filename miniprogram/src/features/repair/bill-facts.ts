import { premiumOf } from '@shouhou/shared/jielong'
import type { BillItem, PartPrice } from '@shouhou/shared/repair'

export interface PartFacts {
  readonly name: string
  /** What is compared; fen. */
  readonly fen: number
  /** Whether the labour of this bill is in it: quotes for a part usually have it inside. */
  readonly isWithLabour: boolean
  readonly price: PartPrice
  /** Against the median, in basis points. */
  readonly difference: number
}

export interface BillFacts {
  /** Fen. */
  readonly total: number
  /** What it is above the quote, negative below; null without a quote. Fen. */
  readonly overQuote: number | null
  /** Those parts that the group was quoted too. */
  readonly parts: readonly PartFacts[]
}

export interface BillInput {
  readonly bill: readonly BillItem[]
  readonly quotedFen: number | null
  readonly prices: readonly PartPrice[]
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** '屏幕总成' is a '屏幕'; of several that fit, the one that says most. */
const priceOf = (name: string, prices: readonly PartPrice[]): PartPrice | undefined => {
  const own = plain(name)
  return prices
    .filter(({ part, median }) => median > 0 && (own.includes(plain(part)) || plain(part).includes(own)))
    .sort((one, other) => other.part.length - one.part.length)[0]
}

const sumOf = (items: readonly BillItem[]): number => items.reduce((sum, { fen }) => sum + fen, 0)

/** A bill beside what was quoted for it, and what others of the group were quoted. */
export function billFacts({ bill, quotedFen, prices }: BillInput): BillFacts {
  const total = sumOf(bill)
  const parts = bill.filter(({ what }) => what === 'part')
  const labour = parts.length === 1 ? sumOf(bill.filter(({ what }) => what === 'labour')) : 0
  const compared = parts.flatMap(({ name, fen }) => {
    const price = priceOf(name, prices)
    return price ? [{ name, fen: fen + labour, isWithLabour: labour > 0, price, difference: premiumOf(fen + labour, price.median) }] : []
  })
  return { total, overQuote: quotedFen === null ? null : total - quotedFen, parts: compared }
}
