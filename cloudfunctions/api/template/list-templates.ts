import { ok } from '@shouhou/shared'
import { SHIPPED_TEMPLATES, type TemplateView } from '@shouhou/shared/template'
import type { Place } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import type { ShareDoc } from '../../cloud/documents'
import { cardsOf } from '../../cloud/names'
import { shareId, world } from '../../cloud/world'
import { maySee } from './find-template'
import { reviewIn } from './review-in-group'
import { shippedOf, shippedView, viewOf, withinReply } from './template-view'

const SHARES_SHOWN = 200

const idsOf = (shares: readonly ShareDoc[], { group }: Place): string[] => {
  const standards = Object.values(group.standards).filter((templateId) => templateId !== null)
  return [...new Set([...standards, ...shares.map(({ templateId }) => templateId)])]
}

const sharedViews = async (ids: readonly string[], place: Place, personId: string): Promise<TemplateView[]> => {
  const { standards, _id: groupId } = place.group
  const [docs, shares] = await Promise.all([world.templates.getMany(ids), world.shares.getMany(ids.map((templateId) => shareId(groupId, templateId)))])
  const cards = await cardsOf(groupId, [...docs.values()].map(({ authorId }) => authorId))
  return ids.flatMap((templateId) => {
    const shipped = shippedOf(templateId)
    if (shipped !== undefined) return [shippedView(shipped, { isShared: true, standards })]
    const [doc, share] = [docs.get(templateId), shares.get(shareId(groupId, templateId))]
    if (doc === undefined || share === undefined) return []
    const review = reviewIn(share, doc)
    return maySee({ authorId: doc.authorId, review }, personId, place) ? [viewOf(doc, { personId, cards, review, isShared: true, standards })] : []
  })
}

export const list = answer('template.list', async ({ input, actor, place }, { shares }) => {
  const { groupId, kind } = input
  const shared = await shares.find({ where: { groupId }, order: [['order', 'desc']], limit: SHARES_SHOWN })
  const views = await sharedViews(idsOf(shared, place), place, actor.personId)
  const rest = SHIPPED_TEMPLATES.filter(({ templateId }) => !views.some((view) => view.templateId === templateId))
  const all = [...views, ...rest.map((shipped) => shippedView(shipped, { isShared: false, standards: place.group.standards }))]
  const first = [...all.filter(({ isStandard }) => isStandard), ...all.filter(({ isStandard }) => !isStandard)]
  return ok(withinReply(first.filter((view) => kind === undefined || view.kind === kind)))
})
