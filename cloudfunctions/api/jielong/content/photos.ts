import type { EntryContent } from '../../../cloud/documents'

/** The pieces of evidence that an entry names as the source of its prices. */
export const photosOf = (content: EntryContent): string[] => {
  if (content.kind !== 'price') return []
  const { quote, official, thirdParty } = content.quote
  return [...new Set([quote, official, thirdParty].flatMap((price) => (price?.source.kind === 'photo' ? price.source.evidenceId : [])))]
}
