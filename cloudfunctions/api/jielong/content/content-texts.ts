import { mask } from '@shouhou/shared/export'
import type { Price, SignupField } from '@shouhou/shared/jielong'
import type { EntryContent } from '../../../cloud/documents'

const urlOf = (price: Price | null): string => (price?.source.kind === 'link' ? price.source.url : '')

/** By the path of the field, so that a refusal can name it. Digits are no words. */
export const answerTexts = (answers: readonly string[]): Record<string, string> =>
  Object.fromEntries(answers.flatMap((answer, at) => (/^[-\d.]*$/.test(answer) ? [] : [[`answers.${at}`, answer]])))

/** What a person wrote in an entry, for the content check. A case has texts and a check of its own. */
export const contentTexts = (content: EntryContent): Record<string, string> => {
  if (content.kind === 'fault') return {}
  if (content.kind === 'signup') return answerTexts(content.answers)
  const { quote, official, thirdParty, shop, note } = content.quote
  return { shop, note, 'quote.url': urlOf(quote), 'official.url': urlOf(official), 'thirdParty.url': urlOf(thirdParty) }
}

/**
 * The same for whoever decides, and for the history that is kept for good: no telephone, and no private answer. Those
 * who lead the group read that one where the entry is.
 */
export const shownTexts = (content: EntryContent, fields: readonly SignupField[]): Record<string, string> => {
  const isPrivate = (path: string): boolean => content.kind === 'signup' && fields[Number(path.split('.')[1])]?.isPrivate === true
  return Object.fromEntries(Object.entries(contentTexts(content)).map(([path, text]) => [path, isPrivate(path) ? '（一项不公开的回答）' : mask(text)]))
}
