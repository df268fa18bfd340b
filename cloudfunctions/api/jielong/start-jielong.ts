import { fail, ok, type Result } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import type { JielongDoc } from '../../cloud/documents'
import { newReview, queueIfHeld } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { world } from '../../cloud/world'
import { writeJielongEvent } from './events'
import { lookingAt, viewNow } from './jielong-view'
import { jielongDoc, newTexts } from './new-jielong'
import { whoHolds } from './open-key'

const OPENERS = 5

/** Keeps the first when a request is repeated; one for the same model and fault is in the way while it is open. */
const addOnce = async (doc: JielongDoc, now: number): Promise<Result<JielongDoc>> => {
  for (let tries = 0; tries < OPENERS; tries += 1) {
    if (await world.jielongs.add(doc)) return ok(doc)
    const earlier = await world.jielongs.get(doc._id)
    if (earlier !== null) return ok(earlier)
    const holder = await whoHolds(doc.openKey, now)
    if (holder !== null) return fail({ code: 'jielong/already-open', jielongId: holder })
  }
  return fail({ code: 'call/still-running' })
}

export const start = answer('jielong.start', async (question) => {
  const { input, actor, now, newId } = question
  if (input.closesAt !== null && input.closesAt <= now) return fail({ code: 'jielong/closes-in-past' })
  const checked = await checkTexts(newTexts(input), 'forum', actor)
  if (!checked.ok) return checked

  const _id = newId('j')
  const added = await addOnce(jielongDoc(input, { _id, startedById: actor.personId, startedAt: now, review: newReview(checked.value) }), now)
  if (!added.ok) return added
  const { title, about, review: { check, isHeld }, startedAt } = added.value
  await writeJielongEvent({ jielong: added.value, what: 'started', byId: actor.personId, at: startedAt, part: '' })
  if (check === 'waiting') await queueIfHeld({ check, isHeld }, { groupId: input.groupId, subject: { noun: 'jielong', id: _id }, excerpt: `${title}\n${about}` }, startedAt)
  return ok(await viewNow(_id, lookingAt(question)))
})
