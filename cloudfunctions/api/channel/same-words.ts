import { wordsOf, type ChannelKind, type OwnWords } from '@shouhou/shared/channel'
import { idOf } from '../../cloud/digest'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'

const WINDOW_MS = 90 * 24 * 60 * 60_000

/** Tells copies of what somebody wrote, and nothing else; '' where it is too short to tell. */
export const wordsDigest = (words: OwnWords): string => {
  const text = wordsOf(words)
  return text === '' ? '' : idOf('w', text)
}

/** How many other people took this way with the very same words, lately. */
export const sameWordsBy = async (words: OwnWords, { channel, personId, now }: { channel: ChannelKind; personId: string; now: number }): Promise<number> => {
  const digest = wordsDigest(words)
  if (digest === '') return 0
  const found = await world.channelSteps.find({ where: { wordsDigest: digest, filedAt: _.gt(now - WINDOW_MS) } })
  return new Set(found.filter(({ step, authorId }) => step.channel === channel && authorId !== personId).map(({ authorId }) => authorId)).size
}
