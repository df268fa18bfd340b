import { fail, ok } from '@shouhou/shared'
import type { JielongEvent } from '@shouhou/shared/jielong'
import type { PersonCard } from '@shouhou/shared/person'
import { answer } from '../../cloud/answer'
import type { JielongDoc, JielongEventDoc } from '../../cloud/documents'
import { cardsOf } from '../../cloud/names'
import { viewerOf, type Viewer } from '../case/viewer'
import { maySee } from './jielong-row'
import { findRoot } from './merge/resolve'

interface Seen { viewer: Viewer; cards: (personId: string) => PersonCard; others: Map<string, JielongDoc> }

const eventOf = ({ at, byId, what, detail, isDetailShown, otherId, way, corrected }: JielongEventDoc, { viewer, cards, others }: Seen): JielongEvent => {
  const other = others.get(otherId ?? '')
  return {
    at,
    by: byId === null ? null : cards(byId),
    what,
    detail: isDetailShown || byId === viewer.personId || viewer.mayDecide ? detail : '',
    other: other !== undefined && maySee(other, viewer) ? { jielongId: other._id, title: other.title } : null,
    way,
    corrected,
  }
}

export const listHistory = answer('jielong.history', async ({ input, actor, place }, { jielongs, jielongEvents }) => {
  const viewer = viewerOf(actor, place)
  const jielong = await findRoot(input.jielongId, viewer)
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  const { items, next } = await jielongEvents.page({ jielongId: jielong._id }, { cursor: input.cursor })
  const [cards, others] = await Promise.all([
    cardsOf(jielong.groupId, items.flatMap(({ byId }) => byId ?? [])),
    jielongs.getMany(items.flatMap(({ otherId }) => otherId ?? [])),
  ])
  return ok({ items: items.map((event) => eventOf(event, { viewer, cards, others })), next })
})
