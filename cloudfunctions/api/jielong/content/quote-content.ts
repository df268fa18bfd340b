import { dayOf, fail, ok, type Result } from '@shouhou/shared'
import type { Quote } from '@shouhou/shared/jielong'
import { newReview } from '../../../cloud/review'
import { checkTexts } from '../../../cloud/safety'
import { findAttachable } from '../../evidence/attach-evidence'
import { contentTexts } from './content-texts'
import { photosOf } from './photos'
import { quoteFacts } from './quote-facts'
import type { Prepare, Prepared } from './prepared'

/** Nobody was quoted a price after today in China. */
const checkDays = (quote: Quote, now: number): Result<null> => {
  const today = dayOf(now)
  const field = (['quote', 'official', 'thirdParty'] as const).find((price) => (quote[price]?.on ?? '') > today)
  return field === undefined ? ok(null) : fail({ code: 'jielong/date-in-future', field: `${field}.on` })
}

/** My own photos, that no case and no other entry has. */
const checkPhotos = async (ids: readonly string[], { actor, entryId, now }: Prepare): Promise<Result<null>> => {
  if (ids.length === 0) return ok(null)
  const found = await findAttachable(ids, { ownerId: actor.personId, holder: { caseId: null, entryId }, now })
  if (!found.ok) return found
  const other = found.value.find(({ medium }) => medium !== 'photo')
  return other === undefined ? ok(null) : fail({ code: 'evidence/wrong-type', found: other.type })
}

/** A quote to join a price survey with, or to change one's entry to. */
export const prepareQuote = async (quote: Quote, question: Prepare): Promise<Result<Prepared>> => {
  const content = { kind: 'price', quote } as const
  const days = checkDays(quote, question.now)
  if (!days.ok) return days
  const photos = await checkPhotos(photosOf(content), question)
  if (!photos.ok) return photos
  const checked = await checkTexts(contentTexts(content), 'comment', question.actor)
  return checked.ok ? ok({ content, facts: await quoteFacts(quote), review: newReview(checked.value), device: null }) : checked
}
