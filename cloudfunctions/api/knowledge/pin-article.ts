import { fail, ok, type Result } from '@shouhou/shared'
import { ARTICLES, PINS_LIMIT } from '@shouhou/shared/knowledge'
import { answer } from '../../cloud/answer'
import type { GroupDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'

const TRIES = 12

const isThere = (articleId: string): boolean => ARTICLES.some((article) => article.articleId === articleId)

/** What a later edition of the app no longer has is no pin, and takes no room. */
const pinsIn = ({ pins = [] }: Pick<GroupDoc, 'pins'>): string[] => pins.filter(isThere)

export const readPins = answer('knowledge.pins', ({ place }) => Promise.resolve(ok(pinsIn(place.group))))

const pinsAfter = (group: GroupDoc, articleId: string, isPinned: boolean): Result<string[]> => {
  const pins = pinsIn(group)
  if (pins.includes(articleId) === isPinned) return ok(pins)
  if (!isPinned) return ok(pins.filter((id) => id !== articleId))
  return pins.length < PINS_LIMIT ? ok([...pins, articleId]) : fail({ code: 'knowledge/too-many', limit: PINS_LIMIT })
}

/** The array as it was read is the condition; in a group older than pins it is not there. */
const isAsRead = ({ pins }: GroupDoc): object => ({ pins: pins === undefined ? _.exists(false) : _.eq(pins) })

/** Asks again when somebody else pinned in between. */
const rewritePins = async (first: GroupDoc, { articleId, isPinned }: { articleId: string; isPinned: boolean }): Promise<Result<string[]>> => {
  let group: GroupDoc | null = first
  for (let tried = 0; tried < TRIES && group !== null; tried += 1) {
    const pins = pinsAfter(group, articleId, isPinned)
    if (!pins.ok || pins.value.join() === (group.pins ?? []).join()) return pins
    if ((await world.groups.change({ _id: group._id, ...isAsRead(group) }, { pins: _.set(pins.value) })) === 1) return pins
    group = await world.groups.get(first._id)
  }
  throw new Error('the pins of a group were busy for too long')
}

export const pin = answer('knowledge.pin', ({ input, place }) => {
  const { articleId, isPinned } = input
  // What is no longer there may still be taken out.
  return isPinned && !isThere(articleId) ? Promise.resolve(fail({ code: 'knowledge/not-found' })) : rewritePins(place.group, { articleId, isPinned })
})
