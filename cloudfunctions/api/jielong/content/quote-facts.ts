import { priceFactsOf, type PriceFacts, type Quote } from '@shouhou/shared/jielong'
import { world } from '../../../cloud/world'

/** What a quote counts as: a photo that is hidden, refused or gone vouches for nothing. One question, for a photo only. */
export const quoteFacts = async (quote: Quote): Promise<PriceFacts> => {
  const facts = priceFactsOf(quote)
  const { source } = quote.quote
  if (source.kind !== 'photo') return facts
  const photo = await world.evidence.get(source.evidenceId)
  const isThere = photo !== null && photo.isConfirmed && photo.review.hidden === null && photo.review.check !== 'refused'
  return isThere ? facts : { ...facts, source: 'said' }
}
