import type { Subject } from '@shouhou/shared/moderation'
import type { Collection, Stored } from '../cloud/collection'
import type { EntryDoc, StoredReview } from '../cloud/documents'
import type { Scene } from '../cloud/safety'
import { PLATFORM } from '../cloud/review'
import { _ } from '../cloud/sdk'
import { world } from '../cloud/world'
import { excerptOf, groupTexts, jielongTexts, lineTexts } from '../api/moderation/subject-texts'
import { contentTexts, shownTexts } from '../api/jielong/content/content-texts'
import { templateTexts } from '../api/template/own-template'
import { caseTexts } from '../api/case/report-texts'

interface Reviewed extends Stored { review: StoredReview }

/** How the texts of one collection are checked again. */
interface Source<D extends Reviewed> {
  collection: Collection<D>
  noun: Subject['noun']
  scene: Scene
  /** Beside `review`: which of them may hold texts, when not all do. */
  where?: object
  textsOf: (doc: D) => Record<string, string>
  /** For whoever decides, where that is less than all the texts. */
  excerptOf?: (doc: D) => Promise<string>
  authorOf: (doc: D) => string
  /** What must still be so when the answer comes: otherwise it is about other words. */
  sameAs: (doc: D) => object
  /** The groups whose queue it waits in when a person must look. */
  groupsOf: (doc: D) => Promise<string[]>
}

/** A text that waits because the check was down, and what to do with the answer. */
export interface WaitingText {
  texts: Record<string, string>
  excerpt: () => Promise<string>
  scene: Scene
  authorId: string
  subject: Subject
  /** Writes the answer, unless the words have changed or somebody has decided; answers whether it did. */
  settle: (change: object) => Promise<boolean>
  groups: () => Promise<string[]>
}

const waitingIn = <D extends Reviewed>({ collection, noun, scene, where, textsOf, excerptOf: shown, authorOf, sameAs, groupsOf }: Source<D>) => async (limit: number): Promise<WaitingText[]> => {
  const unanswered = { 'review.check': 'waiting', 'review.isHeld': false }
  const docs = await collection.find({ where: { ...unanswered, ...where }, limit })
  return docs.map((doc) => ({
    texts: textsOf(doc),
    excerpt: () => shown?.(doc) ?? Promise.resolve(excerptOf(textsOf(doc))),
    scene,
    authorId: authorOf(doc),
    subject: { noun, id: doc._id },
    settle: async (change) => (await collection.change({ _id: doc._id, ...unanswered, ...sameAs(doc) }, change)) === 1,
    groups: () => groupsOf(doc),
  }))
}

const groupsOfTemplate = async (templateId: string): Promise<string[]> => (await world.shares.find({ where: { templateId }, limit: 100 })).map(({ groupId }) => groupId)

const excerptOfEntry = async ({ jielongId, content }: EntryDoc): Promise<string> =>
  excerptOf(shownTexts(content, (await world.jielongs.get(jielongId))?.fields ?? []))

/** Every collection that holds what people wrote. */
export const SOURCES: readonly ((limit: number) => Promise<WaitingText[]>)[] = [
  waitingIn({
    collection: world.people, noun: 'person', scene: 'profile',
    textsOf: ({ nickname }) => ({ nickname }), authorOf: ({ _id }) => _id, sameAs: ({ nickname }) => ({ nickname }), groupsOf: () => Promise.resolve([PLATFORM]),
  }),
  waitingIn({
    collection: world.groups, noun: 'group', scene: 'forum',
    textsOf: groupTexts,
    authorOf: ({ ownerId }) => ownerId, sameAs: ({ revision }) => ({ revision }), groupsOf: ({ _id }) => Promise.resolve([_id]),
  }),
  waitingIn({
    collection: world.cases, noun: 'case', scene: 'forum',
    textsOf: caseTexts, authorOf: ({ authorId }) => authorId, sameAs: ({ revision }) => ({ revision }), groupsOf: ({ groupId }) => Promise.resolve([groupId]),
  }),
  waitingIn({
    collection: world.evidence, noun: 'evidence', scene: 'forum', where: { medium: 'note' },
    textsOf: ({ note }) => ({ note }), authorOf: ({ ownerId }) => ownerId, sameAs: () => ({}), groupsOf: ({ groupId }) => Promise.resolve(groupId === null ? [] : [groupId]),
  }),
  waitingIn({
    collection: world.jielongs, noun: 'jielong', scene: 'forum',
    textsOf: jielongTexts,
    authorOf: ({ startedById }) => startedById, sameAs: () => ({}), groupsOf: ({ groupId }) => Promise.resolve([groupId]),
  }),
  waitingIn({
    collection: world.entries, noun: 'entry', scene: 'comment',
    textsOf: ({ content }) => contentTexts(content), excerptOf: excerptOfEntry,
    authorOf: ({ personId }) => personId, sameAs: ({ token }) => ({ token }), groupsOf: ({ groupId }) => Promise.resolve([groupId]),
  }),
  waitingIn({
    collection: world.lines, noun: 'line', scene: 'forum',
    textsOf: lineTexts, authorOf: ({ importedById }) => importedById, sameAs: () => ({}), groupsOf: ({ groupId }) => Promise.resolve([groupId]),
  }),
  waitingIn({
    collection: world.templates, noun: 'template', scene: 'forum',
    textsOf: ({ content }) => templateTexts(content), authorOf: ({ authorId }) => authorId, sameAs: ({ content }) => ({ content: _.eq(content) }), groupsOf: ({ _id }) => groupsOfTemplate(_id),
  }),
]
