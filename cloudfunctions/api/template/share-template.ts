import { fail, ok } from '@shouhou/shared'
import type { Place } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import { orderKey } from '../../cloud/collection'
import { queueIfHeld } from '../../cloud/review'
import { shareId, world } from '../../cloud/world'
import { findTemplate } from './find-template'
import { excerptOf } from './own-template'

/** Of one person in one group: many long ones would crowd out everybody else's. */
export const SHARES_LIMIT = 20

/** False when it would be one too many: counted afterwards, because several may be shared at once. */
const addShare = async ({ group }: Place, share: { templateId: string; sharedById: string }, now: number): Promise<boolean> => {
  const _id = shareId(group._id, share.templateId)
  const isNew = await world.shares.add({ _id, order: orderKey(now, _id), groupId: group._id, ...share, hidden: null, passed: '' })
  if (!isNew || (await world.shares.count({ groupId: group._id, sharedById: share.sharedById })) <= SHARES_LIMIT) return true
  await world.shares.remove({ _id })
  return false
}

/** Sharing again changes nothing. */
export const share = answer('template.share', async ({ input, actor, place, now }) => {
  const { groupId, templateId } = input
  const found = await findTemplate(templateId, actor, place)
  if (found === null) return fail({ code: 'template/not-found' })
  if (found.author !== null && !found.isMine) return fail({ code: 'template/not-yours' })

  if (!(await addShare(place, { templateId, sharedById: actor.personId }, now))) return fail({ code: 'template/too-many', limit: SHARES_LIMIT })
  const own = await world.templates.get(templateId)
  if (own?.review.check === 'waiting' && found.review.check === 'waiting') {
    const { isHeld } = own.review
    await queueIfHeld({ check: 'waiting', isHeld }, { groupId, subject: { noun: 'template', id: templateId }, excerpt: excerptOf(own.content) }, now)
  }
  return ok({ ...found, isShared: true })
})
