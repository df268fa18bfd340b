import type { Price, Quote } from '@shouhou/shared/jielong'
import type { EntryContent } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { changeOnce } from './change-once'
import { photosOf } from './content/photos'
import { quoteFacts } from './content/quote-facts'
import { patiently } from './pauses'

const isFrom = (price: Price | null, photo: string): boolean => price?.source.kind === 'photo' && price.source.evidenceId === photo

const told = <P extends Price | null>(price: P, photo: string): P => (isFrom(price, photo) ? { ...price, source: { kind: 'said' } } : price)

const withoutPhoto = ({ quote, official, thirdParty, ...rest }: Quote, photo: string): Quote =>
  ({ quote: told(quote, photo), official: told(official, photo), thirdParty: told(thirdParty, photo), ...rest })

/** After its owner removed a photo: a price that came from it is one that somebody was told, in the entry and on the board. */
export const dropPhoto = async (entryId: string, photo: string, now: number): Promise<void> => {
  await patiently(async () => {
    const entry = await world.entries.get(entryId)
    if (entry === null || entry.content.kind !== 'price' || !photosOf(entry.content).includes(photo)) return true
    const quote = withoutPhoto(entry.content.quote, photo)
    return changeOnce(entry, { content: { kind: 'price', quote }, facts: await quoteFacts(quote), review: entry.review }, now)
  })
}

/** After a photo was hidden, restored or refused: the board counts it as the source of its price, or does not. The entry keeps naming it. */
export const followPhoto = async (photo: string, now: number): Promise<void> => {
  const entryId = (await world.evidence.get(photo))?.entryId ?? null
  if (entryId === null) return
  await patiently(async () => {
    const entry = await world.entries.get(entryId)
    if (entry === null || entry.content.kind !== 'price' || !photosOf(entry.content).includes(photo)) return true
    const { content, review } = entry
    return changeOnce(entry, { content, facts: await quoteFacts(entry.content.quote), review }, now)
  })
}

/** After an entry took its photos: a check that came back before knew of no entry. True when there was one to follow. */
export const followRefused = async (content: EntryContent, now: number): Promise<boolean> => {
  const ids = photosOf(content)
  const found = ids.length === 0 ? [] : [...(await world.evidence.getMany(ids)).values()]
  const refused = found.filter(({ review }) => review.check === 'refused' || review.hidden !== null)
  for (const { _id } of refused) await followPhoto(_id, now)
  return refused.length > 0
}
