import * as z from './z'

/** An amount in fen (1/100 yuan), whole, up to one million yuan. */
export const Fen = z.number().check(z.int(), z.gte(0), z.lte(100_000_000))

/** '1,899.00' of 189900 fen. */
export const yuan = (fen: number): string => {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}.${String(fen % 100).padStart(2, '0')}`
}

/** Fen of what a person typed ('1899', '1,899.5', '￥1899.00'), or null when it is no amount. */
export const fenOf = (typed: string): number | null => {
  const plain = typed.normalize('NFKC').replace(/[¥￥,，\s元]/g, '')
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return null
  return Math.round(Number(plain) * 100)
}
