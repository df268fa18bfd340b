import * as rights from '../../rights/sources'
import type { Source } from '../../rights/source'
import { leansOn } from './claims'
import type { LetterFacts } from './facts'

const isSame = (one: Source, other: Source): boolean => one.law === other.law && one.article === other.article && one.says === other.says

export const eachOnce = (all: readonly Source[]): Source[] => all.filter((source, index) => all.findIndex((other) => isSame(source, other)) === index)

/** How days are counted, what a paper says, where to go, and what the other side may say for itself: none of it is a ground to ask for something. */
const NOT_QUOTED: readonly Source[] = [
  rights.FIRST_DAY, rights.LAST_DAY, rights.WAYS_TO_SETTLE, rights.COMPLAINT_CONTENTS, rights.TAKEN_ELSEWHERE,
  rights.RECORD_CONTENTS, rights.DEPRECIATION, rights.MAY_BE_EXCEPTED, rights.INTACT, rights.RETURN_COSTS, rights.NO_REASON_DELAY, rights.QUALITY_ELSEWHERE,
]

const MIRRORED = /（据公开镜像文本，以官方发布为准）$/

/** '《…》第十一条：…'; what has no number is named by its subject. */
export const quote = ({ law, article, says }: Source): string =>
  `${law}${article.startsWith('第') ? article : `关于${article}的规定`}：${says.replace(MIRRORED, '')}。`

/** The articles of the conclusions that the letter stands on, each once, and how they were read. */
export function grounds(facts: LetterFacts): { paragraphs: string[]; sources: Source[] } {
  const unquoted = facts.answers.isInStock === 'yes' ? [...NOT_QUOTED, rights.NO_SAME_MODEL] : NOT_QUOTED
  const cited = eachOnce(leansOn(facts).flatMap(({ sources }) => sources)).filter((source) => !unquoted.some((other) => isSame(source, other)))
  const sources = leansOn(facts).some(({ amounts }) => amounts.length > 0) ? [...cited, rights.DEPRECIATION] : cited
  return { paragraphs: cited.length === 0 ? [] : [...cited.map(quote), '以上条文据公开文本整理，以官方发布为准。'], sources }
}
