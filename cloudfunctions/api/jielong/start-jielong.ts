import { fail, ok, type Result } from '@shouhou/shared'
import { modelKey } from '@shouhou/shared/case'
import { NO_COUNTS, seatsOf, titleOf } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../cloud/answer'
import { orderKey } from '../../cloud/collection'
import type { JielongDoc } from '../../cloud/documents'
import { newReview, queueIfHeld } from '../../cloud/review'
import { checkTexts, type Checked } from '../../cloud/safety'
import { world } from '../../cloud/world'
import { viewerOf } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { viewNow } from './jielong-view'
import { openKeyOf, whoHolds } from './open-key'

const jielongDoc = ({ input, actor, now, newId }: Question<'jielong.start'>, checked: Checked): JielongDoc => {
  const _id = newId('j')
  const { groupId, brand, model, faultCode } = input
  const key = { groupId, modelKey: modelKey(brand, model), faultCode }
  return {
    ...input,
    ...key,
    _id,
    order: orderKey(now, _id),
    title: input.title === '' ? titleOf(input) : input.title,
    state: 'open',
    openKey: openKeyOf(key),
    startedById: actor.personId,
    startedAt: now,
    free: seatsOf(input.capacity),
    tickets: 0,
    line: [],
    latest: [],
    pending: {},
    inFlight: 0,
    counters: NO_COUNTS,
    review: newReview(checked),
  }
}

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
  const { input, actor, place, now } = question
  if (input.closesAt !== null && input.closesAt <= now) return fail({ code: 'jielong/closes-in-past' })
  const { brand, model, title, about } = input
  const checked = await checkTexts({ brand, model, title, about }, 'forum', actor)
  if (!checked.ok) return checked

  const added = await addOnce(jielongDoc(question, checked.value), now)
  if (!added.ok) return added
  const { _id, review, startedAt } = added.value
  const { check, isHeld } = review
  if (check === 'waiting') await queueIfHeld({ check, isHeld }, { groupId: input.groupId, subject: { noun: 'jielong', id: _id }, excerpt: `${added.value.title}\n${about}` }, startedAt)
  return ok(await viewNow(_id, { viewer: viewerOf(actor, place), groupName: textsOf(place).name, now }))
})
