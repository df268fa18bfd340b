import { fail, ok } from '@shouhou/shared'
import type { Place } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import { orderKey } from '../../cloud/collection'
import { queueIfHeld } from '../../cloud/review'
import { shareId, world } from '../../cloud/world'
import { findTemplate } from './find-template'
import { excerptOf } from './own-template'

const addShare = async ({ group }: Place, share: { templateId: string; sharedById: string }, now: number): Promise<void> => {
  const _id = shareId(group._id, share.templateId)
  await world.shares.add({ _id, order: orderKey(now, _id), groupId: group._id, ...share })
}

/** Sharing again changes nothing. */
export const share = answer('template.share', async ({ input, actor, place, now }) => {
  const { groupId, templateId } = input
  const found = await findTemplate(templateId, actor, place)
  if (found === null) return fail({ code: 'template/not-found' })
  if (found.author !== null && !found.isMine) return fail({ code: 'template/not-yours' })

  await addShare(place, { templateId, sharedById: actor.personId }, now)
  const own = await world.templates.get(templateId)
  if (own !== null && own.review.check === 'waiting') {
    const { check, isHeld } = own.review
    await queueIfHeld({ check, isHeld }, { groupId, subject: { noun: 'template', id: templateId }, excerpt: excerptOf(own.content) }, now)
  }
  return ok({ ...found, isShared: true })
})
