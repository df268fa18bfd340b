import type { TemplateView } from '@shouhou/shared/template'
import { canDo, type Actor, type Place } from '../../cloud/actor'
import type { PersonDoc, ShareDoc, TemplateDoc } from '../../cloud/documents'
import { cardsOf, isVisible } from '../../cloud/names'
import { shareId, world } from '../../cloud/world'
import { reviewIn } from './review-in-group'
import { shippedOf, shippedView, viewOf } from './template-view'

export type KnownActor = Actor & { person: PersonDoc }

/** One's own always; others' where they are shared to this group and may be seen. */
export const maySee = ({ authorId, review }: Pick<TemplateDoc, 'authorId' | 'review'>, personId: string, place: Place): boolean =>
  authorId === personId || isVisible(review) || canDo(place, 'moderation.decide')

const shareIn = async (place: Place | null, templateId: string): Promise<ShareDoc | null> =>
  place === null ? null : world.shares.get(shareId(place.group._id, templateId))

const isSharedAnywhere = async (templateId: string): Promise<boolean> => (await world.shares.find({ where: { templateId }, limit: 1 })).length > 0

const isSharedTo = async (place: Place | null, templateId: string): Promise<boolean> =>
  place === null ? isSharedAnywhere(templateId) : (await shareIn(place, templateId)) !== null

/** My own template, as I see it from this group or from nowhere. */
export const ownView = async (doc: TemplateDoc, { person }: KnownActor, place: Place | null): Promise<TemplateView> => {
  const share = await shareIn(place, doc._id)
  return viewOf(doc, {
    personId: person._id,
    cards: () => ({ personId: person._id, nickname: person.nickname }),
    isShared: place === null ? await isSharedAnywhere(doc._id) : share !== null,
    review: share === null ? doc.review : reviewIn(share, doc),
    standards: place?.group.standards ?? null,
  })
}

/** Shipped, my own, or shared to this group; null when it is none of these. */
export const findTemplate = async (templateId: string, actor: KnownActor, place: Place | null): Promise<TemplateView | null> => {
  const standards = place?.group.standards ?? null
  const shipped = shippedOf(templateId)
  if (shipped !== undefined) return shippedView(shipped, { isShared: await isSharedTo(place, templateId), standards })
  const doc = await world.templates.get(templateId)
  if (doc === null) return null
  if (doc.authorId === actor.personId) return ownView(doc, actor, place)
  const share = await shareIn(place, templateId)
  if (place === null || share === null) return null
  const review = reviewIn(share, doc)
  if (!maySee({ authorId: doc.authorId, review }, actor.personId, place)) return null
  return viewOf(doc, { personId: actor.personId, cards: await cardsOf(place.group._id, [doc.authorId]), isShared: true, review, standards })
}
