import type { Subject } from '@shouhou/shared/moderation'
import type { MemberDoc, PersonDoc, ShareDoc, StoredReview, TemplateDoc } from '../../cloud/documents'
import { isVisible } from '../../cloud/names'
import { PLATFORM } from '../../cloud/review'
import { _ } from '../../cloud/sdk'
import { memberId, shareId, world } from '../../cloud/world'
import { contentTexts, shownTexts } from '../jielong/content/content-texts'
import { templateTexts } from '../template/own-template'
import { reviewIn, textsDigest } from '../template/review-in-group'
import { digestOf, evidenceTexts, excerptOf, groupTexts, jielongTexts, lineTexts, orderedCaseTexts, type Texts } from './subject-texts'

/** Something that can be reported, kept, hidden and restored. */
export interface Found {
  /** Null when nobody here says that they wrote it. */
  authorId: string | null
  excerpt: string
  /** Of all its words: whoever lets them through says which they looked at. */
  seen: string
  review: StoredReview
  /** Conditional; answers whether it did. */
  setHidden: (hidden: StoredReview['hidden']) => Promise<boolean>
  /** Lets through what the content check held, if the words are still these; answers whether it did. */
  pass: () => Promise<boolean>
}

type Hideable = { change: (where: object, data: object) => Promise<number> }

const setHiddenIn = (collection: Hideable, _id: string, field: string): Found['setHidden'] => async (hidden) =>
  (await collection.change({ _id, [field]: hidden === null ? _.neq(null) : null }, { [field]: hidden === null ? null : _.set(hidden) })) === 1

interface Said { _id: string; authorId: string | null; review: StoredReview; texts: Texts; sameAs: object }

const asContent = (collection: Hideable, { _id, authorId, review, texts, sameAs }: Said): Found => ({
  authorId,
  review,
  excerpt: excerptOf(texts),
  seen: digestOf(texts),
  setHidden: setHiddenIn(collection, _id, 'review.hidden'),
  pass: async () => (await collection.change({ _id, 'review.check': 'waiting', 'review.isHeld': true, ...sameAs }, { 'review.check': 'passed', 'review.isHeld': false })) === 1,
})

/** Decided for this group alone: a template may be shared to many, whose deciders do not decide for each other. */
const asShared = (share: ShareDoc, template: TemplateDoc): Found => ({
  authorId: template.authorId,
  review: reviewIn(share, template),
  excerpt: excerptOf(templateTexts(template.content)),
  seen: textsDigest(template.content),
  setHidden: setHiddenIn(world.shares, share._id, 'hidden'),
  pass: async () => {
    await world.shares.change({ _id: share._id }, { passed: textsDigest(template.content) })
    return true
  },
})

/** A nickname: hidden in each group for itself, let through everywhere. Without a group it stands in the operator's queue. */
const asName = ({ _id, nickname, review }: PersonDoc, member: MemberDoc | null): Found => ({
  authorId: _id,
  excerpt: member === null || isVisible(review) ? nickname : '',
  seen: digestOf({ nickname }),
  review: { ...review, hidden: member?.nameHidden ?? null },
  setHidden: member === null ? () => Promise.resolve(false) : setHiddenIn(world.members, member._id, 'nameHidden'),
  pass: async () => (await world.people.change({ _id, nickname, 'review.check': 'waiting', 'review.isHeld': true }, { 'review.check': 'passed', 'review.isHeld': false })) === 1,
})

const finders: Record<Subject['noun'], (groupId: string, id: string) => Promise<Found | null>> = {
  case: async (groupId, _id) => {
    const found = await world.cases.get(_id)
    if (found === null || found.groupId !== groupId) return null
    const { authorId, review, revision } = found
    return asContent(world.cases, { _id, authorId, review, texts: orderedCaseTexts(found), sameAs: { revision } })
  },
  evidence: async (groupId, _id) => {
    const found = await world.evidence.get(_id)
    if (found === null || found.groupId !== groupId) return null
    return asContent(world.evidence, { _id, authorId: found.ownerId, review: found.review, texts: evidenceTexts(found), sameAs: {} })
  },
  jielong: async (groupId, _id) => {
    const found = await world.jielongs.get(_id)
    if (found === null || found.groupId !== groupId) return null
    return asContent(world.jielongs, { _id, authorId: found.startedById, review: found.review, texts: jielongTexts(found), sameAs: {} })
  },
  entry: async (groupId, _id) => {
    const found = await world.entries.get(_id)
    // One with a case has no words of its own.
    if (found === null || found.groupId !== groupId || found.content.kind === 'fault') return null
    const jielong = await world.jielongs.get(found.jielongId)
    const { personId, review, content, token } = found
    const said = asContent(world.entries, { _id, authorId: personId, review, texts: contentTexts(content), sameAs: { token } })
    return { ...said, excerpt: excerptOf(shownTexts(content, jielong?.fields ?? [])) }
  },
  line: async (groupId, _id) => {
    const found = await world.lines.get(_id)
    if (found === null || found.groupId !== groupId) return null
    // Somebody else wrote it; but nobody lets through what they brought in and the check held.
    const authorId = found.review.check === 'passed' ? found.claimedById : found.importedById
    return asContent(world.lines, { _id, authorId, review: found.review, texts: lineTexts(found), sameAs: {} })
  },
  template: async (groupId, id) => {
    const [share, found] = await Promise.all([world.shares.get(shareId(groupId, id)), world.templates.get(id)])
    return share === null || found === null ? null : asShared(share, found)
  },
  person: async (groupId, id) => {
    const [member, person] = await Promise.all([groupId === PLATFORM ? null : world.members.get(memberId(groupId, id)), world.people.get(id)])
    return person === null || (member === null && groupId !== PLATFORM) ? null : asName(person, member)
  },
  group: async (groupId, _id) => {
    const found = groupId === _id ? await world.groups.get(_id) : null
    if (found === null) return null
    const { ownerId, review, revision } = found
    return asContent(world.groups, { _id, authorId: ownerId, review, texts: groupTexts(found), sameAs: { revision } })
  },
}

/** Null when there is no such thing in this group. */
export const findSubject = (groupId: string, { noun, id }: Subject): Promise<Found | null> => finders[noun](groupId, id)
