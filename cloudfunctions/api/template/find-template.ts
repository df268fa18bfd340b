import type { TemplateView } from '@shouhou/shared/template'
import { canDo, type Actor, type Place } from '../../cloud/actor'
import type { PersonDoc, TemplateDoc } from '../../cloud/documents'
import { cardsOf, isVisible } from '../../cloud/names'
import { shareId, world } from '../../cloud/world'
import { shippedOf, shippedView, viewOf } from './template-view'

export type KnownActor = Actor & { person: PersonDoc }

/** One's own always; others' where they are shared to this group and may be seen. */
export const maySee = (doc: TemplateDoc, personId: string, place: Place): boolean =>
  doc.authorId === personId || isVisible(doc.review) || canDo(place, 'moderation.decide')

export const isSharedTo = async (place: Place | null, templateId: string): Promise<boolean> =>
  place === null ? (await world.shares.find({ where: { templateId }, limit: 1 })).length > 0 : (await world.shares.get(shareId(place.group._id, templateId))) !== null

/** My own template, as I see it from this group or from nowhere. */
export const ownView = async (doc: TemplateDoc, { person }: KnownActor, place: Place | null): Promise<TemplateView> => viewOf(doc, {
  personId: person._id,
  cards: () => ({ personId: person._id, nickname: person.nickname }),
  isShared: await isSharedTo(place, doc._id),
  standards: place?.group.standards ?? null,
})

/** Shipped, my own, or shared to this group; null when it is none of these. */
export const findTemplate = async (templateId: string, actor: KnownActor, place: Place | null): Promise<TemplateView | null> => {
  const standards = place?.group.standards ?? null
  const shipped = shippedOf(templateId)
  if (shipped !== undefined) return shippedView(shipped, { isShared: await isSharedTo(place, templateId), standards })
  const doc = await world.templates.get(templateId)
  if (doc === null) return null
  if (doc.authorId === actor.personId) return ownView(doc, actor, place)
  if (place === null || !maySee(doc, actor.personId, place) || !(await isSharedTo(place, templateId))) return null
  return viewOf(doc, { personId: actor.personId, cards: await cardsOf(place.group._id, [doc.authorId]), isShared: true, standards })
}
