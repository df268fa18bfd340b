import { addDays } from '../../calendar'
import { yuan } from '../../money'
import { COMPONENT_LABELS } from '../../rights/labels'
import type { Amount, RuleId } from '../../rights/rights'
import { sayDay } from '../../rights/say-day'
import { countedRepairs } from './case-parts'
import { granted, hasRule, isNoReasonOnly, leansOn, offered, type Wished } from './claims'
import type { Known, LetterFacts } from './facts'
import { either, inSentence } from './say'

const NAMES: Record<Wished, string> = { refund: '退货', replace: '换货', repair: '修理' }

/** Both amounts wherever they are contested; never one of them alone. */
export const contested = (facts: LetterFacts): { full: Amount; less: Amount } | null => {
  if (granted(facts).join() !== 'refund') return null
  const amounts = leansOn(facts).find(({ claims, amounts: both }) => claims.includes('refund') && both.length > 1)?.amounts ?? []
  const full = amounts.find(({ what }) => what === 'full')
  const less = amounts.find(({ what }) => what === 'less-depreciation')
  return full && less ? { full, less } : null
}

const reckoned = ({ fen, how }: Amount): string => `${yuan(fen)}元（${inSentence(how.replace(/^[^：]{0,12}：/, ''))}）`

/** '主张全额…，扣折旧费…'. */
export const bothAmounts = (facts: LetterFacts): string => {
  const both = contested(facts)
  return both ? `退款的金额：主张全额，是${reckoned(both.full)}；如果扣折旧费，退的是${reckoned(both.less)}。两种算法有争议，这里主张全额。` : ''
}

const refunding = ({ report: { priceFen } }: LetterFacts): string => `退还货款${priceFen === null ? '' : `${yuan(priceFen)}元`}`

/** Of an accessory: what the phone cost is not what it costs. */
const askingForPart = (name: string): Record<Wished, string> =>
  ({ refund: `退${name}，单独买的按发货票价格、随手机买的按现在单独销售的价格退还货款`, replace: `免费更换${name}`, repair: `免费修理${name}` })

const asking = (facts: LetterFacts, wish: Wished): string => {
  const { component } = facts.assessment.row
  if (component !== 'host') return askingForPart(COMPONENT_LABELS[component])[wish]
  return { refund: `退货，${refunding(facts)}`, replace: '更换同型号同规格的商品', repair: '免费修理' }[wish]
}

/** Who repairs owes it, not who sold; the shop by its name, where that was written down. */
const sparePhone = (facts: LetterFacts): string => {
  const shop = countedRepairs(facts).find(({ pickUp }) => pickUp === null)?.slip.shop ?? ''
  return `由修理者${shop === '' ? '' : `（${shop}）`}在修好之前免费提供备用机。`
}

const BESIDE: readonly (readonly [RuleId, string])[] = [
  ['R8', '书面说明没有修好的原因：是等零件，还是修理者自己的原因。'],
  ['E1', '认为不实行三包的，书面写明依据，指出是哪一处，附检测照片。'],
]

const named = (wishes: readonly Wished[]): string => either(wishes.map((each) => NAMES[each]))

const toChoose = (facts: LetterFacts): string => {
  const choices = named(offered(facts))
  return choices === '' ? '请求（自己写）' : `请求（${choices}，写明一项）`
}

/** One claim is asked for; of several their person chooses one. */
const wished = (facts: LetterFacts, known: Known): string[] => {
  if (isNoReasonOnly(facts)) return [`按七日无理由退货，${refunding(facts)}。`]
  const [first, ...more] = granted(facts)
  if (first === undefined) return []
  return more.length === 0 ? [`${asking(facts, first)}。`] : [`${named([first, ...more])}，我选择：${known('', `选哪一项（${named([first, ...more])}）`)}。`]
}

const own = ({ words, report }: LetterFacts): string => words.request.trim() || report.demand.trim()

/** What the person wishes for as far as the rules give it, and what the rules give beside it. */
export const claimsOf = (facts: LetterFacts, known: Known): string[] =>
  [...wished(facts, known), ...(hasRule(facts, 'R5') && !own(facts).includes('备用机') ? [sparePhone(facts)] : []), ...BESIDE.flatMap(([rule, asks]) => (hasRule(facts, rule) ? [asks] : []))]

/** What is asked for: in the person's own words first, a line to write on where there are none and nothing follows from the rules. */
export function requests(facts: LetterFacts, known: Known): string[] {
  const claims = claimsOf(facts, known)
  const said = own(facts)
  if (claims.length === 0) return [said === '' ? `${known('', toChoose(facts))}。` : said]
  return [said, said === '' ? claims.join('') : `按规定，请求：${claims.join('')}`, bothAmounts(facts)].filter((line) => line !== '')
}

/** For what somebody sues: their wish as far as the rules give it; where they do not, what was written first and then what the rules give beside it. */
export function suedFor(facts: LetterFacts, known: Known): string[] {
  const claims = claimsOf(facts, known)
  if (claims.length === 0) return requests(facts, known)
  return granted(facts).length > 0 || isNoReasonOnly(facts) ? claims : [own(facts), ...claims].filter((line) => line !== '')
}

/** A day by which an answer can fairly be expected. */
export const answerBy = ({ today }: LetterFacts): string =>
  `请在${sayDay(addDays(today, 7))}前书面答复同意与否和理由，这是我希望的日子。需要检测的，请写明地点、方法和预计的日期，检测结果给我一份书面的。`
