import type { Conclusion, RuleId } from '../../rights/rights'
import * as rights from '../../rights/sources'
import type { Source } from '../../rights/source'
import { leansOn } from './claims'
import type { LetterFacts } from './facts'

const isSame = (one: Source, other: Source): boolean => one.law === other.law && one.article === other.article && one.says === other.says

export const eachOnce = (all: readonly Source[]): Source[] => all.filter((source, index) => all.findIndex((other) => isSame(source, other)) === index)

/** Of what a rule stands on, that which gives the claim: how days are counted and what the other side may say for itself is no ground to ask for something. */
const QUOTED: Partial<Record<RuleId, readonly Source[]>> = {
  R1: [rights.WITHIN_7_DAYS, rights.FAULT_TABLE, rights.SELLER_ANSWERS, rights.TRANSPORT_COSTS],
  R2: [rights.WITHIN_15_DAYS, rights.FAULT_TABLE, rights.SELLER_ANSWERS, rights.TRANSPORT_COSTS],
  R3: [rights.TWO_REPAIRS, rights.REPAIR_RECORD],
  R4: [rights.FREE_IN_PERIOD, rights.TRANSPORT_COSTS],
  R8: [rights.SLOW_REPAIR, rights.WAITING_FOR_PARTS],
  R9: [rights.NO_SAME_MODEL, rights.PRICE_PAID],
  R10: [rights.SAME_MODEL_RETURNED, rights.PRICE_PAID],
  R11: [rights.ACCESSORY, rights.BATTERY_ROW, rights.ACCESSORY_ROWS],
  R12: [rights.OWN_PROMISE, rights.KEPT_PROMISE, rights.AS_DESCRIBED, rights.BREACH],
  R13: [rights.SEVEN_DAYS_NO_REASON, rights.CONFIRMED_EACH_TIME, rights.NO_SILENT_CONSENT, rights.REASONABLE_TRIAL],
  R14: [rights.DELAY, rights.NO_STALLING],
  R15: [rights.PRODUCT_QUALITY, rights.BREACH, rights.QUALITY],
}

/** The table has a row for batteries and one for the other accessories: one of them is of another part. */
const rowOfAnother = ({ assessment: { row } }: LetterFacts): Source => (row.component === 'battery' ? rights.ACCESSORY_ROWS : rights.BATTERY_ROW)

const quotedOf = ({ rule, sources }: Conclusion, facts: LetterFacts): Source[] => {
  const quoted = sources.filter((source) => QUOTED[rule]?.some((other) => isSame(source, other)) && !isSame(source, rowOfAnother(facts)))
  return quoted.length > 0 ? quoted : sources.slice(0, 1)
}

const MIRRORED = /（据公开镜像文本，以官方发布为准）$/

/** '《…》第十一条：…'; what has no number is named by its subject. */
export const quote = ({ law, article, says }: Source): string =>
  `${law}${article.startsWith('第') ? article : `关于${article}的规定`}：${says.replace(MIRRORED, '')}。`

/** The articles of the conclusions that the letter stands on, each once, and how they were read. */
export function grounds(facts: LetterFacts): { paragraphs: string[]; sources: Source[] } {
  const conclusions = leansOn(facts)
  const cited = eachOnce(conclusions.flatMap((conclusion) => quotedOf(conclusion, facts)))
  const reckoned = conclusions.some(({ amounts }) => amounts.length > 0) ? [rights.DEPRECIATION] : []
  return { paragraphs: cited.length === 0 ? [] : [...cited.map(quote), '以上条文据公开文本整理，以官方发布为准。'], sources: [...cited, ...reckoned] }
}
