import { CHANNEL_LABELS } from '@shouhou/shared/case'
import type { Entry, EntryContent, Price, SignupField } from '@shouhou/shared/jielong'
import { sayDay } from '../dates'
import { sayMoney } from '../numbers'
import { PRICE_WORDS, sayDifference, SOURCE_WORDS } from './price'

type FaultContent = Extract<EntryContent, { kind: 'fault' }>
type PriceContent = Extract<EntryContent, { kind: 'price' }>

const COMPLETENESS = ['还没有证据', '三件套有一样', '三件套有两样', '三件套齐全']

const joined = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ')

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

/** What happened to the entry, beside what it says. */
export const sayNote = ({ movedUpAt, review }: Pick<Entry, 'movedUpAt' | 'review'>): string => joined([movedUpAt !== null && '从候补补上', sayReview(review)])

export const waits = '候补'
export const me = '我'
export const unseen = '内容现在看不到'
export const readsPrivate = '只有发起人、管理员和本人看得到'
