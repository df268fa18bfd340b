import { SHIPPED_TEMPLATES, type TemplateKind, type TemplateView } from '@shouhou/shared/template'
import type { PersonCard } from '@shouhou/shared/person'
import type { GroupDoc, StoredReview, TemplateDoc } from '../../cloud/documents'
import { reviewOf } from '../../cloud/names'

export const shippedOf = (templateId: string): TemplateView | undefined => SHIPPED_TEMPLATES.find((shipped) => shipped.templateId === templateId)

export const isStandardOf = (standards: GroupDoc['standards'] | null, { templateId, kind }: { templateId: string; kind: TemplateKind }): boolean =>
  standards !== null && standards[kind] === templateId

export interface Seen {
  personId: string
  cards: (personId: string) => PersonCard
  /** In the group that was asked about; anywhere, when none was. */
  isShared: boolean
  /** In that group, which may differ from the template's own. */
  review: StoredReview
  /** Of that group; null without one. */
  standards: GroupDoc['standards'] | null
}

export const viewOf = (doc: TemplateDoc, { personId, cards, isShared, review, standards }: Seen): TemplateView => ({
  templateId: doc._id,
  ...doc.content,
  sources: [],
  author: cards(doc.authorId),
  isMine: doc.authorId === personId,
  from: doc.from,
  isShared,
  isStandard: isStandardOf(standards, { templateId: doc._id, kind: doc.content.kind }),
  madeAt: doc.madeAt,
  review: reviewOf(review),
})

export const shippedView = (shipped: TemplateView, { isShared, standards }: Pick<Seen, 'isShared' | 'standards'>): TemplateView => ({
  ...shipped,
  isShared,
  isStandard: isStandardOf(standards, shipped),
})

/** A function answers at most 1 MB. */
const REPLY_LIMIT = 900_000

/** As many of the first as one answer may carry, and the shipped ones whatever others have shared. */
export const withinReply = (views: readonly TemplateView[]): TemplateView[] => {
  const isShipped = ({ author }: TemplateView): boolean => author === null
  let bytes = 0
  const kept = new Set([...views.filter(isShipped), ...views.filter((view) => !isShipped(view))]
    .filter((view) => (bytes += Buffer.byteLength(JSON.stringify(view))) <= REPLY_LIMIT))
  return views.filter((view) => kept.has(view))
}
