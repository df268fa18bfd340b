import { DISCLAIMER } from '../../rights/disclaimer'
import { sourceLine } from '../../template/template-as-text'
import type { Letter, LetterKind } from '../channel'
import { stillToGet } from './enclosures'
import { takingNote, type LetterFacts, type Write } from './facts'
import { eachOnce } from './grounds'
import { fitting } from './say'
import { toCourt } from './to-court'
import { to12315, toAssociation } from './to-office'
import { toHeimao, toMedia } from './to-public'
import { toBrand, toPlatform } from './to-seller'
import { authorisation, forInspection, together } from './together'

export type { LetterFacts } from './facts'

const TITLE_LIMIT = 60

const WRITES: Record<LetterKind, Write> = {
  brand: toBrand, platform: toPlatform, '12315': to12315, association: toAssociation, heimao: toHeimao, media: toMedia, court: toCourt,
  joint: together, inspection: forInspection, authorisation,
}

/** A letter from one person's own case: what is known stands in it, what nobody knows is ＿＿＿ and listed in `missing`. */
export const letterOf = (kind: LetterKind, facts: LetterFacts): Letter => {
  const { known, missing } = takingNote()
  const { title, to, paragraphs, enclosures, sources } = WRITES[kind](facts, known)
  const toGet = stillToGet(facts).filter((each) => enclosures.includes(each))
  return { kind, title: fitting(title, TITLE_LIMIT), to, paragraphs: paragraphs.filter((paragraph) => paragraph.trim() !== ''), enclosures: [...enclosures], toGet, missing: missing(), sources: eachOnce(sources) }
}

const block = (heading: string, lines: readonly string[]): string => (lines.length === 0 ? '' : [heading, ...lines].join('\n'))

/** The letter as plain text, with what to enclose, what it leans on, and that it is no legal advice. */
export const letterAsText = ({ title, to, paragraphs, enclosures, sources }: Letter): string => [
  title, to, ...paragraphs,
  block('附：', enclosures.map((each, index) => `${index + 1}. ${each}`)),
  block('条文（提交时可以不附）', sources.map(sourceLine)),
  DISCLAIMER,
].filter((part) => part !== '').join('\n\n')
