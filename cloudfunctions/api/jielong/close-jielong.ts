import { fail, ok, type Result } from '@shouhou/shared'
import { isLate } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../cloud/answer'
import type { JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { viewerOf } from '../case/viewer'
import { eventId, writeJielongEvent, type NewJielongEvent } from './events'
import { leads, lookingAt, viewNow } from './jielong-view'
import { findRoot } from './merge/resolve'
import { closeOnce, openKeyOf, whoHolds } from './open-key'

type OfJielong = Pick<Question<'jielong.close'>, 'input' | 'actor' | 'place' | 'now' | 'newId'>

/** Whoever started it, or leads the group. */
const findOwn = async ({ input, actor, place }: OfJielong): Promise<Result<JielongDoc>> => {
  const jielong = await findRoot(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  return jielong.startedById === actor.personId || leads(place) ? ok(jielong) : fail({ code: 'jielong/not-yours' })
}

/** By this very request, which died before its answer was kept: others may have gone on since. */
const hasDone = async ({ newId }: OfJielong, jielong: JielongDoc, what: NewJielongEvent['what']): Promise<boolean> =>
  jielong.stateKey === newId('e') || (await world.jielongEvents.get(eventId({ jielong, what, part: newId('e') }))) !== null

const answerWith = async (question: OfJielong, jielong: JielongDoc, what: NewJielongEvent['what']): Promise<ReturnType<typeof viewNow>> => {
  const { actor, now, newId } = question
  await writeJielongEvent({ jielong, what, part: newId('e'), byId: actor.personId, at: now })
  return viewNow(question.input.jielongId, lookingAt(question))
}

export const close = answer('jielong.close', async (question) => {
  const found = await findOwn(question)
  if (!found.ok) return found
  const isClosed = (await hasDone(question, found.value, 'closed')) || (await closeOnce(found.value, question.newId('e')))
  return isClosed ? ok(await answerWith(question, found.value, 'closed')) : fail({ code: 'jielong/closed' })
})

const openAgain = async (jielong: JielongDoc, question: OfJielong): Promise<Result<null>> => {
  const openKey = openKeyOf(jielong)
  const holder = await whoHolds(openKey, question.now)
  if (holder !== null && holder !== jielong._id) return fail({ code: 'jielong/already-open', jielongId: holder })
  const opened = await world.jielongs.changeUnlessTaken({ _id: jielong._id, state: 'closed' }, { state: 'open', stateKey: question.newId('e'), openKey })
  if (opened === null) return openAgain(jielong, question)
  return opened === 1 ? ok(null) : fail({ code: 'jielong/not-closed' })
}

export const reopen = answer('jielong.reopen', async (question) => {
  const found = await findOwn(question)
  if (!found.ok) return found
  const { value: jielong } = found
  if (await hasDone(question, jielong, 'reopened')) return ok(await answerWith(question, jielong, 'reopened'))
  if (jielong.state === 'archived') return fail({ code: 'jielong/not-closed' })
  if (jielong.closesAt !== null && isLate(jielong, question.now)) return fail({ code: 'jielong/late', closesAt: jielong.closesAt })
  const opened = await openAgain(jielong, question)
  return opened.ok ? ok(await answerWith(question, jielong, 'reopened')) : opened
})

/** One past its deadline is closed, though nobody closed it. */
const closeLate = async (jielong: JielongDoc, now: number): Promise<void> => {
  if (jielong.state === 'open' && isLate(jielong, now)) await closeOnce(jielong)
}

const archiveOnce = async (jielong: JielongDoc, { now, newId }: OfJielong): Promise<boolean> => {
  await closeLate(jielong, now)
  return (await world.jielongs.change({ _id: jielong._id, state: 'closed' }, { state: 'archived', stateKey: newId('e') })) === 1
}

export const archive = answer('jielong.archive', async (question) => {
  const found = await findOwn(question)
  if (!found.ok) return found
  const isArchived = (await hasDone(question, found.value, 'archived')) || (await archiveOnce(found.value, question))
  return isArchived ? ok(await answerWith(question, found.value, 'archived')) : fail({ code: 'jielong/not-closed' })
})

export const unarchive = answer('jielong.unarchive', async (question) => {
  const found = await findOwn(question)
  if (!found.ok) return found
  const { _id } = found.value
  const isBack = (await hasDone(question, found.value, 'unarchived'))
    || (await world.jielongs.change({ _id, state: 'archived' }, { state: 'closed', stateKey: question.newId('e') })) === 1
  return isBack ? ok(await answerWith(question, found.value, 'unarchived')) : fail({ code: 'jielong/not-archived' })
})
