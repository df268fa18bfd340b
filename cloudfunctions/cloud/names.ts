import type { PersonCard, Review } from '@shouhou/shared/person'
import { idOf } from './digest'
import type { MemberDoc, PersonDoc, StoredReview } from './documents'
import { memberId, world } from './world'

export const reviewOf = (review: StoredReview): Review => ({
  check: review.check,
  hidden: review.hidden === null ? null : { reason: review.hidden.reason, at: review.hidden.at },
})

export const isVisible = (review: StoredReview): boolean => review.check === 'passed' && review.hidden === null

/** Who goes without a name. */
const neutral = (personId: string): string => `群友${personId.slice(-4)}`

const nameOf = (person: PersonDoc | undefined, member: MemberDoc | undefined, personId: string): string =>
  person !== undefined && isVisible(person.review) && (member?.nameHidden ?? null) === null ? person.nickname : neutral(personId)

/** Somebody whose documents are at hand. */
export const cardOf = (person: PersonDoc, member: MemberDoc | null): PersonCard => ({ personId: person._id, nickname: nameOf(person, member ?? undefined, person._id) })

/** Persons as members of this group see them: a nickname that waits or was hidden gives way to a neutral one. */
export const cardsOf = async (groupId: string, personIds: readonly string[]): Promise<(personId: string) => PersonCard> => {
  const [people, members] = await Promise.all([
    world.people.getMany(personIds),
    world.members.getMany([...new Set(personIds)].map((personId) => memberId(groupId, personId))),
  ])
  return (personId) => ({ personId, nickname: nameOf(people.get(personId), members.get(memberId(groupId, personId)), personId) })
}

/**
 * Persons as a watchdog sees the authors of what was shared with it: the same on all that they share there, and nothing
 * that leads to them, neither here nor in another watchdog.
 */
export const unnamedCardsOf = (watchdogId: string) => (personId: string): PersonCard => {
  const shown = idOf('p', watchdogId, personId)
  return { personId: shown, nickname: neutral(shown) }
}
