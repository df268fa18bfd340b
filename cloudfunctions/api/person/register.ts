import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import type { PersonDoc } from '../../cloud/documents'
import { PLATFORM, queueIfHeld } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { meOf } from './me-of'

export const register = answer('person.register', async ({ input, actor, now }, { people }) => {
  if (actor.person !== null) return fail({ code: 'person/already-registered' })
  const checked = await checkTexts({ nickname: input.nickname }, 'profile', actor)
  if (!checked.ok) return checked

  const person: PersonDoc = { _id: actor.personId, openid: actor.openid, nickname: input.nickname, review: { ...checked.value, hidden: null }, registeredAt: now }
  if (!(await people.add(person))) return fail({ code: 'person/already-registered' })
  await queueIfHeld(checked.value, { groupId: PLATFORM, subject: { noun: 'person', id: person._id }, excerpt: person.nickname }, now)
  return ok(meOf(actor, person))
})
