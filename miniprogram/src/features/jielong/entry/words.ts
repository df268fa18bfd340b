import { CHANNEL_LABELS } from '@shouhou/shared/case'
import type { Entry, EntryContent, Price, SignupField } from '@shouhou/shared/jielong'
import { sayDay, sayMoney } from '../../../words'
import { sayPercent } from '../say-premium'

type FaultContent = Extract<EntryContent, { kind: 'fault' }>
type PriceContent = Extract<EntryContent, { kind: 'price' }>
type SourceKind = Price['source']['kind']

export const SOURCE_WORDS: Record<SourceKind, string> = { photo: '照片', link: '网页', said: '口头' }

export const PRICE_WORDS = { quote: '店家报价', official: '官方价', thirdParty: '第三方价' } as const
export type PriceName = keyof typeof PRICE_WORDS
export const PRICE_NAMES = Object.keys(PRICE_WORDS) as readonly PriceName[]

/** For a screen reader, where the eye sees one word. */
export const OUTLIER_MEANS = '差得远：这个报价比大多数人的高出或低出很多，对中位数影响很小'

const COMPLETENESS = ['还没有证据', '三件套有一样', '三件套有两样', '三件套齐全']

const joined = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ')

/** '高 15.9%', '低 3.2%', '相同': against the official price, from basis points. */
export const sayDifference = (premium: number): string => (premium === 0 ? '相同' : `${premium > 0 ? '高' : '低'} ${sayPercent(premium)}`)

/** The same as a sentence: '比官方价高 15.9%', '和官方价相同'. */
export const sayAgainstOfficial = (premium: number): string => (premium === 0 ? '和官方价相同' : `比官方价${sayDifference(premium)}`)

/** '系统 3.2.1 · 品牌官网或官方商城 · 三件套有两样'. */
export const sayFaultEntry = ({ systemVersion, channel, completeness }: FaultContent): string =>
  joined([systemVersion && `系统 ${systemVersion}`, channel !== null && CHANNEL_LABELS[channel], COMPLETENESS[completeness]])

const sayOther = (name: 'official' | 'thirdParty', price: Price | null): string | false => price !== null && `${PRICE_WORDS[name]} ${sayMoney(price.fen)}`

/** What the quote stands beside: '官方价 ¥1,899 · 第三方价 ¥1,600'; '' without either. */
export const sayOtherPrices = ({ official, thirdParty }: Pick<PriceContent, 'official' | 'thirdParty'>): string =>
  joined([sayOther('official', official), sayOther('thirdParty', thirdParty)])

/** '2026年11月20日 · 口头 · 中关村门店'. */
export const sayQuoteSource = ({ quote, shop }: Pick<PriceContent, 'quote' | 'shop'>): string => joined([sayDay(quote.on), SOURCE_WORDS[quote.source.kind], shop])

/** Answers behind their questions, those of one sort: '能不能到场：能 · 几个人：2'. */
export const sayAnswers = (answers: readonly (string | null)[], fields: readonly SignupField[], isPrivate: boolean): string =>
  joined(fields.map((field, at) => field.isPrivate === isPrivate && answers[at] ? `${field.label}：${answers[at]}` : ''))

/** An entry in one line, whatever its kind. */
export function sayContent(content: EntryContent, fields: readonly SignupField[]): string {
  if (content.kind === 'fault') return sayFaultEntry(content)
  if (content.kind === 'signup') return joined([sayAnswers(content.answers, fields, false), sayAnswers(content.answers, fields, true)])
  const { quote, premium } = content
  return joined([sayMoney(quote.fen), sayOtherPrices(content), premium !== null && sayDifference(premium), sayQuoteSource(content), content.note])
}

/** Why the words of an entry are not there, or not there for others; '' while everybody reads them. */
export function sayReview({ check, hidden }: Entry['review']): string {
  if (hidden) return '已隐藏'
  if (check === 'waiting') return '内容待检查'
  return check === 'refused' ? '内容没有通过检查' : ''
}
