import type { Price } from '@shouhou/shared/jielong'

type SourceKind = Price['source']['kind']

export const SOURCE_WORDS: Record<SourceKind, string> = { photo: '照片', link: '网页', said: '口头' }

export const PRICE_WORDS = { quote: '店家报价', official: '官方价', thirdParty: '第三方价' } as const
export type PriceName = keyof typeof PRICE_WORDS

/** On a small button beside the drawing of a photo or an address. */
export const PRICE_SHORT: Record<PriceName, string> = { quote: '报价', official: '官方价', thirdParty: '第三方价' }

/** The same to who does not see the drawing. It begins with what stands on the button. */
export const openSource = (name: PriceName, kind: 'photo' | 'link'): string => `${PRICE_SHORT[name]}${kind === 'photo' ? '的照片' : '的网址，复制'}`
export const addressCopied = '网址已复制，可以在浏览器里打开'

export const outlier = '差得远'
/** For a screen reader, where the eye sees one word. */
export const outlierMeans = '差得远：这个报价比大多数人的高出或低出很多，对中位数影响很小'

/** Without a sign, to a tenth, halves up: 1585 basis points → '15.9%'. */
export const sayPercent = (basisPoints: number): string => {
  const tenths = Math.round(Math.abs(basisPoints) / 10)
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`
}

/** Basis points → '15.9%', '−3.2%'. */
export const sayPremium = (basisPoints: number): string => `${basisPoints <= -5 ? '−' : ''}${sayPercent(basisPoints)}`

/** '高 15.9%', '低 3.2%', '相同': against the official price, from basis points. */
export const sayDifference = (premium: number): string => (premium === 0 ? '相同' : `${premium > 0 ? '高' : '低'} ${sayPercent(premium)}`)

/** The same as a sentence: '比官方价高 15.9%', '和官方价相同'. */
export const sayAgainstOfficial = (premium: number): string => (premium === 0 ? '和官方价相同' : `比官方价${sayDifference(premium)}`)
