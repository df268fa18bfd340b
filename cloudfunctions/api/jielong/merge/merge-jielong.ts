import { fail, ok, type Failure, type Result } from '@shouhou/shared'
import { mayMerge } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../../cloud/answer'
import type { JielongDoc, MergeNote } from '../../../cloud/documents'
import { checkTexts } from '../../../cloud/safety'
import { viewerOf } from '../../case/viewer'
import { eventId } from '../events'
import { lookingAt, viewNow } from '../jielong-view'
import { noteMerge, noteUnmerge } from './note-steps'
import { findOne } from './resolve'
import { advance, takeBack } from './settle-merges'

type Merging = Pick<Question<'jielong.merge'>, 'actor' | 'place' | 'now' | 'newId'>

const stillRunning: Failure = { code: 'call/still-running' }

/** Six seconds in all. */
const PAUSES_MS = [0, 40, 80, 160, 320, 640, 1280, 1600, 2000]
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** What is noted, once its reason has been checked: one that did not pass is kept, and shown to those who decide alone. */
const noteOf = async (step: 'merging' | 'unmerging', { into, reason }: { into: string; reason: string }, { actor, now, newId }: Merging): Promise<Result<MergeNote>> => {
  const checked = await checkTexts({ reason }, 'comment', actor)
  if (!checked.ok) return checked
  return ok({ step, into, at: now, byId: actor.personId, reason, isReasonShown: checked.value.check === 'passed', token: newId('g'), isGivenUp: false })
}

/** Until it is done. A merge that does not get there in time is taken back; an undoing goes on by itself. */
const bringAbout = async (fromId: string, note: MergeNote): Promise<Result<null>> => {
  for (const ms of PAUSES_MS) {
    await pause(ms)
    const looked = await advance(fromId, note, Date.now())
    if (looked.is === 'refused') return fail(looked.error)
    if (looked.is !== 'busy') return ok(null)
  }
  if (note.step === 'merging') await takeBack(fromId, note, Date.now())
  return fail(stillRunning)
}

/** Begun by this very request before, whose answer was lost: it goes on with what it noted then. */
const begunBy = ({ merge }: JielongDoc, token: string): MergeNote | null => (merge?.token === token && !merge.isGivenUp ? merge : null)

/** The reason is looked at last, and nothing is written when it is refused. */
const beginMerge = async (from: JielongDoc, into: JielongDoc, question: Question<'jielong.merge'>): Promise<Result<MergeNote>> => {
  const begun = begunBy(from, question.newId('g'))
  if (begun !== null) return ok(begun)
  const may = mayMerge(from, into)
  if (!may.ok) return from.mergeStep === 'unmerging' || into.mergeStep === 'unmerging' ? fail(stillRunning) : may
  const noted = await noteOf('merging', question.input, question)
  if (!noted.ok) return noted
  return (await noteMerge(from, noted.value)) ? noted : fail(stillRunning)
}

export const merge = answer('jielong.merge', async (question) => {
  const { input, actor, place } = question
  const viewer = viewerOf(actor, place)
  const [from, into] = await Promise.all([findOne(input.jielongId, viewer), findOne(input.into, viewer)])
  if (from === null || into === null) return fail({ code: 'jielong/not-found' })
  const begun = await beginMerge(from, into, question)
  if (!begun.ok) return begun
  const done = begun.value.step === 'merged' ? ok(null) : await bringAbout(from._id, begun.value)
  return done.ok ? ok(await viewNow(from._id, lookingAt(question))) : done
})

const beginUnmerge = async (from: JielongDoc, question: Question<'jielong.unmerge'>): Promise<Result<MergeNote>> => {
  const begun = begunBy(from, question.newId('g'))
  if (begun !== null) return ok(begun)
  if (from.merge === null) return fail({ code: 'jielong/not-merged' })
  if (from.merge.step !== 'merged') return fail(stillRunning)
  const noted = await noteOf('unmerging', { into: from.merge.into, reason: question.input.reason }, question)
  if (!noted.ok) return noted
  return (await noteUnmerge(from, noted.value)) ? noted : fail(stillRunning)
}

export const unmerge = answer('jielong.unmerge', async (question, { jielongEvents }) => {
  const from = await findOne(question.input.jielongId, viewerOf(question.actor, question.place))
  if (from === null) return fail({ code: 'jielong/not-found' })
  const isDone = (await jielongEvents.get(eventId({ jielong: from, what: 'unmerged', part: question.newId('g') }))) !== null
  const begun = isDone ? null : await beginUnmerge(from, question)
  if (begun?.ok === false) return begun
  const done = begun === null ? ok(null) : await bringAbout(from._id, begun.value)
  return done.ok ? ok(await viewNow(from._id, lookingAt(question))) : done
})
