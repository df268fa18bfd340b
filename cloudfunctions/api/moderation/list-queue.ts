import { ok, type PageOf } from '@shouhou/shared'
import type { QueueItem, ReportReason, Subject } from '@shouhou/shared/moderation'
import { answer } from '../../cloud/answer'
import type { ReportDoc, WaitingDoc } from '../../cloud/documents'
import { cardsOf, reviewOf } from '../../cloud/names'
import { PLATFORM } from '../../cloud/review'
import { world } from '../../cloud/world'
import { findSubject } from './subjects'

const byReason = (reports: ReportDoc[]): QueueItem['reports'] => {
  const people = new Map<ReportReason, number>()
  for (const { reason } of reports) people.set(reason, (people.get(reason) ?? 0) + 1)
  return [...people].map(([reason, count]) => ({ reason, people: count })).sort((a, b) => b.people - a.people)
}

/** A nickname belongs to no group; it is decided in one of those where people read it, and waits while there is none. */
const placeOfName = async (personId: string): Promise<string | null> =>
  (await world.members.find({ where: { personId, state: 'in' }, limit: 1 }))[0]?.groupId ?? null

const decidedIn = (queue: string, { noun, id }: Subject): Promise<string | null> =>
  queue !== PLATFORM ? Promise.resolve(queue) : noun === 'person' ? placeOfName(id) : Promise.resolve(id)

const itemOf = async ({ _id, groupId: queue, subject, since }: WaitingDoc): Promise<QueueItem[]> => {
  const groupId = await decidedIn(queue, subject)
  if (groupId === null) return []
  const [found, reports] = await Promise.all([
    findSubject(subject.noun === 'person' ? queue : groupId, subject),
    world.reports.find({ where: { subjectKey: _id, isOpen: true } }),
  ])
  if (found === null) {
    // Its author took it back.
    await world.waiting.remove({ _id })
    return []
  }
  const { authorId } = found
  const cards = await cardsOf(groupId, authorId === null ? [] : [authorId])
  const notes = reports.filter(({ note, isNoteShown }) => note !== '' && isNoteShown).map(({ note }) => note).slice(0, 5)
  return [{ groupId, subject, author: authorId === null ? null : cards(authorId), excerpt: found.excerpt, seen: found.seen, review: reviewOf(found.review), reports: byReason(reports), notes, waitingSince: since }]
}

const queue = async (groupId: string, cursor: string | undefined): Promise<PageOf<QueueItem>> => {
  const { items, next } = await world.waiting.page({ groupId }, { cursor, direction: 'asc' })
  return { items: (await Promise.all(items.map(itemOf))).flat(), next }
}

export const listQueue = answer('moderation.queue', async ({ input }) => ok(await queue(input.groupId, input.cursor)))

export const listGroupQueue = answer('moderation.groupQueue', async ({ input }) => ok(await queue(PLATFORM, input.cursor)))
