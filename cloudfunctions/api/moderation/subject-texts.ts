import type { CaseDoc, EvidenceDoc, GroupDoc, JielongDoc, LineDoc } from '../../cloud/documents'
import { sha256 } from '../../cloud/digest'
import { caseTexts } from '../case/report-texts'

export type Texts = Record<string, string>

/** All that the content check looks at, short ones first: a decider must find in the excerpt what it held. */
export const groupTexts = ({ name, brand, organisation, about, rules }: Pick<GroupDoc, 'name' | 'brand' | 'organisation' | 'about' | 'rules'>): Texts => ({ name, brand, organisation, about, rules })

/** What a sign-up asks stands on everybody's board, its choices too. */
export const jielongTexts = ({ title, about, brand, model, part, fields }: Pick<JielongDoc, 'title' | 'about' | 'brand' | 'model' | 'part' | 'fields'>): Texts => ({
  title, about, brand, model, part,
  fields: fields.map(({ label, choices }) => [label, ...choices].join(' ')).join('\n'),
})

/** A line of the chat's text, as it was read. */
export const lineTexts = ({ name, text }: Pick<LineDoc, 'name' | 'text'>): Texts => ({ name, text })

/** A file has a name that only its owner gave it; a note has no name. */
export const evidenceTexts = ({ name, note }: Pick<EvidenceDoc, 'name' | 'note'>): Texts => ({ name, note })

/** The fault first, what may be long last. */
export const orderedCaseTexts = (doc: Pick<CaseDoc, 'report' | 'outcomes'>): Texts => {
  const { brand, model, fault, steps = '', tried = '', ...rest } = caseTexts(doc)
  return { what: `${brand} ${model}：${fault}`, ...rest, steps, tried }
}

/** As much as a decider is shown in a list; all of it stands where the thing itself is. */
const EXCERPT_LIMIT = 2000

export const excerptOf = (texts: Texts): string => Object.values(texts).filter((text) => text !== '').join('\n').slice(0, EXCERPT_LIMIT)

/** Tells whether the words are still those that somebody looked at. */
export const digestOf = (texts: Texts): string => sha256(JSON.stringify(texts))
