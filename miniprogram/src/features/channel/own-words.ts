import type { CaseFile } from '@shouhou/shared/case-file'
import { CHANNEL_NAMES, type ChannelStep, type OwnWords } from '@shouhou/shared/channel'
import { sayDay } from '../../words'
import * as say from '../../words/channel/own-words'

/** What somebody wrote; null where they have not touched what was laid out for them. */
export type WordsDraft = { readonly [Part in keyof OwnWords]: string | null }

export const nothingWritten: WordsDraft = { story: null, contact: null, request: null }

const STORY_LIMIT = 1500
const CONTACT_LIMIT = 1000

const ASKED_FIRST: readonly ChannelStep['channel'][] = ['brand', 'platform']

/** A seller or a brand by its own name, where that was written down. */
const whoIn = ({ channel, against }: ChannelStep): string => (channel === 'brand' && against !== '' ? against : CHANNEL_NAMES[channel])

/** What the seller said, in the words that were written down then. */
const talksIn = (steps: readonly ChannelStep[]): string =>
  steps
    .filter(({ channel }) => ASKED_FIRST.includes(channel))
    .flatMap(step => step.answers.flatMap(({ on, said }) => (said ? [{ on, line: `${sayDay(on)} ${whoIn(step)}：${said}` }] : [])))
    .sort((one, other) => one.on.localeCompare(other.on))
    .map(({ line }) => line)
    .join('\n')

/** Both, where they fit: half a text would stand in the letter twice, once here and once whole in the case's own part. */
const storyIn = (steps: string, tried: string): string => {
  const [how, what] = [steps && say.howItShows(steps), tried && say.triedBefore(tried)]
  const both = [how, what].filter(Boolean).join('\n')
  return [both, how, steps].find(one => one.length <= STORY_LIMIT) ?? ''
}

/** What the case already has in its author's own words. */
export const laidOut = ({ report: { steps, tried, demand }, steps: taken }: Pick<CaseFile, 'report' | 'steps'>): OwnWords => ({
  story: storyIn(steps, tried),
  contact: talksIn(taken).slice(0, CONTACT_LIMIT),
  request: demand,
})

export function wordsFrom(draft: WordsDraft, file: Pick<CaseFile, 'report' | 'steps'>): OwnWords {
  const laid = laidOut(file)
  return { story: draft.story ?? laid.story, contact: draft.contact ?? laid.contact, request: draft.request ?? laid.request }
}

/** What the story tells already is not told once more by the case. */
export function untold<R extends CaseFile['report']>(report: R, { story }: OwnWords): R {
  const isTold = (text: string) => text !== '' && story.includes(text)
  return { ...report, steps: isTold(report.steps) ? '' : report.steps, tried: isTold(report.tried) ? '' : report.tried }
}

