import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { checkTexts } from '../../cloud/safety'
import { meOf } from './me-of'

export const rename = answer('person.rename', async ({ input, actor }, { people }) => {
  const checked = await checkTexts({ nickname: input.nickname }, 'profile', actor)
  if (!checked.ok) return checked

  const { check, isHeld } = checked.value
  await people.change({ _id: actor.personId }, { nickname: input.nickname, 'review.check': check, 'review.isHeld': isHeld })
  return ok(meOf(actor, { ...actor.person, nickname: input.nickname, review: { ...actor.person.review, check, isHeld } }))
})
