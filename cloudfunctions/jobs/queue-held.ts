import type { Subject } from '@shouhou/shared/moderation'
import { reviewIn } from '../api/template/review-in-group'
import { isVisible } from '../cloud/names'
import { putInQueue } from '../cloud/review'
import { _ } from '../cloud/sdk'
import { subjectKey, world } from '../cloud/world'

const AT_ONCE = 1000
/** They are read whole. */
const TEMPLATES_AT_ONCE = 100

/** What the content check held and nobody has decided about yet. */
const undecided = { 'review.check': 'waiting', 'review.isHeld': true, 'review.hidden': null }

interface Held { groupId: string; subject: Subject }

const heldCases = async (): Promise<Held[]> =>
  (await world.cases.pick({ where: undecided, limit: AT_ONCE }, ['_id', 'groupId'])).map(({ _id, groupId }) => ({ groupId, subject: { noun: 'case', id: _id } }))

const heldJielongs = async (): Promise<Held[]> =>
  (await world.jielongs.pick({ where: undecided, limit: AT_ONCE }, ['_id', 'groupId'])).map(({ _id, groupId }) => ({ groupId, subject: { noun: 'jielong', id: _id } }))

const heldEntries = async (): Promise<Held[]> =>
  (await world.entries.pick({ where: undecided, limit: AT_ONCE }, ['_id', 'groupId'])).map(({ _id, groupId }) => ({ groupId, subject: { noun: 'entry', id: _id } }))

const heldLines = async (): Promise<Held[]> =>
  (await world.lines.pick({ where: undecided, limit: AT_ONCE }, ['_id', 'groupId'])).map(({ _id, groupId }) => ({ groupId, subject: { noun: 'line', id: _id } }))

const heldGroups = async (): Promise<Held[]> =>
  (await world.groups.pick({ where: undecided, limit: AT_ONCE }, ['_id'])).map(({ _id }) => ({ groupId: _id, subject: { noun: 'group', id: _id } }))

const heldEvidence = async (): Promise<Held[]> =>
  (await world.evidence.pick({ where: { ...undecided, isConfirmed: true, groupId: _.neq(null) }, limit: AT_ONCE }, ['_id', 'groupId']))
    .flatMap(({ _id, groupId }) => (groupId === null ? [] : [{ groupId, subject: { noun: 'evidence', id: _id } }]))

/** In each group that it is shared to, unless it was decided about there. */
const heldTemplates = async (): Promise<Held[]> => {
  const templates = await world.templates.find({ where: undecided, limit: TEMPLATES_AT_ONCE })
  if (templates.length === 0) return []
  const shares = await world.shares.find({ where: { templateId: _.in(templates.map(({ _id }) => _id)) } })
  return shares.flatMap((share) => {
    const template = templates.find(({ _id }) => _id === share.templateId)
    if (template === undefined) return []
    const review = reviewIn(share, template)
    return isVisible(review) || review.hidden !== null ? [] : [{ groupId: share.groupId, subject: { noun: 'template', id: share.templateId } }]
  })
}

const keyOf = ({ groupId, subject: { noun, id } }: Held): string => subjectKey(groupId, noun, id)

/** A process may die between holding a text and putting it into the queue, where nobody would ever find it. Answers how many it put there. */
export const queueHeld = async (now: number): Promise<number> => {
  const held = (await Promise.all([heldCases(), heldJielongs(), heldEntries(), heldLines(), heldGroups(), heldEvidence(), heldTemplates()])).flat()
  const waiting = await world.waiting.getMany(held.map(keyOf))
  const forgotten = held.filter((one) => !waiting.has(keyOf(one)))
  for (const { groupId, subject } of forgotten) await putInQueue(groupId, subject, now)
  return forgotten.length
}
