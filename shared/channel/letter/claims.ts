import { addDays } from '../../calendar'
import { yuan } from '../../money'
import type { Claim, Conclusion } from '../../rights/rights'
import type { Source } from '../../rights/source'
import * as sources from '../sources'
import type { Known, LetterFacts } from './facts'
import { either, inSentence, spokenDay } from './say'

type Wished = 'refund' | 'replace' | 'repair'
const WISHED: readonly Wished[] = ['refund', 'replace', 'repair']
const ASKED: Record<Wished, string> = { refund: '退货，退还货款', replace: '更换同型号同规格的商品', repair: '免费修理' }
const NAMES: Record<Wished, string> = { refund: '退货', replace: '换货', repair: '修理' }

const wishedIn = ({ report, answers }: LetterFacts): Wished[] =>
  answers.wish ? [answers.wish] : WISHED.filter((each) => report.wishes.includes(each))

const claimed = (conclusions: readonly Conclusion[]): Set<Claim> => new Set(conclusions.flatMap(({ claims }) => claims))

/** Conclusions that a letter never leans on: they are against its writer, or tell them where to go. */
const NEVER: readonly Claim[] = ['paid-repair']

/** What the person wishes for and the rules give; empty where they give something else. */
export const granted = (facts: LetterFacts): Wished[] => {
  const may = claimed(facts.assessment.conclusions)
  return wishedIn(facts).filter((wish) => may.has(wish) || (wish === 'refund' && may.has('no-reason-return')))
}

const offered = (facts: LetterFacts): Wished[] => WISHED.filter((each) => claimed(facts.assessment.conclusions).has(each))

const isOfUse = (facts: LetterFacts) => ({ claims }: Conclusion): boolean => {
  const wished: readonly Claim[] = granted(facts)
  const uses = wished.length > 0 ? wished : offered(facts)
  if (claims.some((claim) => NEVER.includes(claim))) return false
  if (claims.includes('no-reason-return')) return wished.includes('refund')
  return claims.some((claim) => uses.includes(claim as Wished) || claim === 'spare-phone' || claim === 'written-reason' || claim === 'complain' || claim === 'other-law')
}

/** The conclusions that this letter stands on, best first. */
export const leansOn = (facts: LetterFacts): Conclusion[] => facts.assessment.conclusions.filter(isOfUse(facts))

const sameArticle = ({ law, article, says }: Source): string => law + article + says

export const eachOnce = (all: readonly Source[]): Source[] => [...new Map(all.map((source) => [sameArticle(source), source])).values()]

const MIRRORED = /（据公开镜像文本，以官方发布为准）$/

/** '《…》第十一条：…' once for every article, and how surely it was read. */
export function grounds(facts: LetterFacts): { paragraphs: string[]; sources: Source[] } {
  const cited = eachOnce(leansOn(facts).flatMap((conclusion) => conclusion.sources))
  const paragraphs = cited.map(({ law, article, says }) => `${law}${article}：${says.replace(MIRRORED, '')}。`)
  return { paragraphs: cited.length === 0 ? [] : [...paragraphs, '以上条文据公开文本整理，以官方发布为准。'], sources: cited }
}

/** Both amounts wherever they are contested; never one of them alone. */
const amounts = (facts: LetterFacts): string[] => {
  const contested = granted(facts).includes('refund') ? leansOn(facts).find((conclusion) => conclusion.claims.includes('refund') && conclusion.amounts.length > 1)?.amounts : undefined
  const full = contested?.find(({ what }) => what === 'full')
  const less = contested?.find(({ what }) => what === 'less-depreciation')
  if (!full || !less) return []
  return [`退款的金额：我主张全额${yuan(full.fen)}元（${inSentence(full.how)}）。如果对方主张扣折旧费，算出来是${yuan(less.fen)}元（${inSentence(less.how)}）。两种算法有争议，请写明采用哪一种和依据。`]
}

const refundOf = ({ report }: LetterFacts): string => (report.priceFen === null ? '' : `${yuan(report.priceFen)}元`)

const asked = (facts: LetterFacts) => (wish: Wished): string => wish === 'refund' && amountsIn(facts) === '' && refundOf(facts) !== '' ? `${ASKED.refund}${refundOf(facts)}` : ASKED[wish]

const amountsIn = (facts: LetterFacts): string => amounts(facts).join('')

const beside = (facts: LetterFacts): string[] => {
  const may = claimed(facts.assessment.conclusions)
  return [may.has('spare-phone') ? '修好之前免费提供备用机。' : '', may.has('written-reason') ? '书面说明没有修好的原因：是等零件，还是修理者自己的原因。' : ''].filter((line) => line !== '')
}

/** What is asked for: in the person's own words first, then what the rules give of it. */
export function requests(facts: LetterFacts, known: Known): string[] {
  const own = facts.words.request.trim() || facts.report.demand.trim()
  const wishes = granted(facts)
  const first = wishes.length > 0
    ? `${either(wishes.map(asked(facts)))}。`
    : own === '' ? `${known('', offered(facts).length > 0 ? `请求（${either(offered(facts).map((each) => NAMES[each]))}，写明一项）` : '请求（自己写）')}。` : ''
  return [own, first, ...amounts(facts), ...beside(facts)].filter((line) => line !== '')
}

/** A day by which an answer can fairly be expected, and the line that the law draws, as a fact. */
export const answerBy = ({ today }: LetterFacts): string =>
  `请在${spokenDay(addDays(today, 7))}前书面答复同意与否和理由。需要检测的，请写明地点、方法和预计的日期，检测结果给我一份书面的。`

export const delayLine = (): { paragraph: string; source: Source } =>
  ({ paragraph: `${sources.DELAY.law}${sources.DELAY.article}：${sources.DELAY.says}。`, source: sources.DELAY })

