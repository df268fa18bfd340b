import { dayOf, ok } from '@shouhou/shared'
import { guard, type ChannelKind, type GuardNote, type OwnWords } from '@shouhou/shared/channel'
import { answer } from '../../cloud/answer'
import type { CaseDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { findMyCase } from '../case/my-case'
import { stepViewsOf } from '../case-file/views'
import { othersInJielong } from './others-in-jielong'
import { sameWordsBy } from './same-words'

interface Way { channel: ChannelKind; words: OwnWords; now: number; /** Its own step, once that is written. */ stepId?: string }

/** What to know before this case takes this way, as everything stands now. */
export const guardOf = async (doc: CaseDoc, { channel, words, now, stepId }: Way): Promise<GuardNote[]> => {
  const [taken, copies, others] = await Promise.all([
    world.channelSteps.find({ where: { caseId: doc._id }, order: [['order', 'asc']] }),
    sameWordsBy(words, { channel, personId: doc.authorId, now }),
    othersInJielong(doc),
  ])
  const steps = stepViewsOf(taken.filter(({ _id }) => _id !== stepId), new Set())
  const { isFromSameSeller, othersInJielong: count } = others
  return guard(channel, {
    steps, report: doc.report, today: dayOf(now), words, sameWordsBy: copies, othersInJielong: count,
    ...(isFromSameSeller === undefined ? {} : { isFromSameSeller }),
  })
}

export const askGuard = answer('channel.guard', async ({ input: { caseId, channel, words }, actor, now }) => {
  const mine = await findMyCase({ caseId }, actor.personId)
  return mine.ok ? ok(await guardOf(mine.value, { channel, words, now })) : mine
})
