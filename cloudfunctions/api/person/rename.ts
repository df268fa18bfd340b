import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { PLATFORM, queueIfHeld } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { meOf } from './me-of'

export const rename = answer('person.rename', async ({ input, actor, now }, { people }) => {
  const checked = await checkTexts({ nickname: input.nickname }, 'profile', actor)
  if (!checked.ok) return checked

  const { check, isHeld } = checked.value
  await people.change({ _id: actor.personId }, { nickname: input.nickname, 'review.check': check, 'review.isHeld': isHeld })
  await queueIfHeld(checked.value, { groupId: PLATFORM, subject: { noun: 'person', id: actor.personId }, excerpt: input.nickname }, now)
  return ok(meOf(actor, { ...actor.person, nickname: input.nickname, review: { ...actor.person.review, check, isHeld } }))
})
