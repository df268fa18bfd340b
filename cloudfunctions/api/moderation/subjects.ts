import type { Subject } from '@shouhou/shared/moderation'
import type { StoredReview } from '../../cloud/documents'
import { isVisible } from '../../cloud/names'
import { _ } from '../../cloud/sdk'
import { memberId, shareId, world } from '../../cloud/world'

/** Something that can be reported, kept, hidden and restored. `hide` and `pass` are conditional and answer whether they did. */
export interface Found {
  authorId: string
  excerpt: string
  review: StoredReview
  setHidden: (hidden: StoredReview['hidden']) => Promise<boolean>
  pass: () => Promise<boolean>
}

type Reviewed = { change: (where: object, data: object) => Promise<number> }

const asContent = (collection: Reviewed, _id: string, said: Pick<Found, 'authorId' | 'excerpt' | 'review'>): Found => ({
  ...said,
  setHidden: async (hidden) => (await collection.change({ _id, 'review.hidden': hidden === null ? _.neq(null) : null }, { 'review.hidden': hidden === null ? null : _.set(hidden) })) === 1,
  pass: async () => (await collection.change({ _id, 'review.check': 'waiting', 'review.isHeld': true }, { 'review.check': 'passed', 'review.isHeld': false })) === 1,
})

const lines = (...texts: string[]): string => texts.filter((text) => text !== '').join('\n').slice(0, 400)

const finders: Record<Subject['noun'], (groupId: string, id: string) => Promise<Found | null>> = {
  case: async (groupId, id) => {
    const found = await world.cases.get(id)
    if (found === null || found.groupId !== groupId) return null
    const { brand, model, fault, shop, steps, tried, demand } = found.report
    return asContent(world.cases, id, { authorId: found.authorId, review: found.review, excerpt: lines(`${brand} ${model}：${fault}`, shop, steps, tried, demand) })
  },
  evidence: async (groupId, id) => {
    const found = await world.evidence.get(id)
    if (found === null || found.groupId !== groupId) return null
    return asContent(world.evidence, id, { authorId: found.ownerId, review: found.review, excerpt: lines(found.name, found.note) })
  },
  jielong: async (groupId, id) => {
    const found = await world.jielongs.get(id)
    if (found === null || found.groupId !== groupId) return null
    return asContent(world.jielongs, id, { authorId: found.startedById, review: found.review, excerpt: lines(found.title, found.about) })
  },
  template: async (groupId, id) => {
    const [share, found] = await Promise.all([world.shares.get(shareId(groupId, id)), world.templates.get(id)])
    if (share === null || found === null) return null
    return asContent(world.templates, id, { authorId: found.authorId, review: found.review, excerpt: lines(found.content.title, found.content.about, found.content.body, ...found.content.checklist) })
  },
  person: async (groupId, id) => {
    const _id = memberId(groupId, id)
    const [member, person] = await Promise.all([world.members.get(_id), world.people.get(id)])
    if (member === null || person === null) return null
    return {
      authorId: id,
      excerpt: isVisible(person.review) ? person.nickname : '',
      review: { ...person.review, hidden: member.nameHidden },
      setHidden: async (hidden) => (await world.members.change({ _id, nameHidden: hidden === null ? _.neq(null) : null }, { nameHidden: hidden === null ? null : _.set(hidden) })) === 1,
      pass: () => Promise.resolve(false),
    }
  },
  group: async (groupId, id) => {
    const found = groupId === id ? await world.groups.get(id) : null
    if (found === null) return null
    return asContent(world.groups, id, { authorId: found.ownerId, review: found.review, excerpt: lines(found.name, found.about, found.rules) })
  },
}

/** Null when there is no such thing in this group. */
export const findSubject = (groupId: string, { noun, id }: Subject): Promise<Found | null> => finders[noun](groupId, id)
