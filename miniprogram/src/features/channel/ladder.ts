import type { CaseFile } from '@shouhou/shared/case-file'
import { GUIDES, type ChannelGuide, type ChannelStep, type GuardNote, type OwnWords } from '@shouhou/shared/channel'
import type { Day } from '@shouhou/shared'
import { isPast, type LegalDate } from '@shouhou/shared/reminder'
import { guardHere } from './guard-here'

export interface Way {
  readonly guide: ChannelGuide
  /** Why it would be refused or spoil another now; undefined when nothing says so. */
  readonly stop: GuardNote | undefined
  /** It is stopped only until somebody answers what was sent. */
  readonly isOnlyWaiting: boolean
}

interface Asked {
  readonly file: Pick<CaseFile, 'report' | 'steps'>
  readonly words: OwnWords
  readonly today: Day
}

/** What was not gone yet, in the order in which most people go. Words can be mended, so they stop no way here. */
export function waysAhead({ file, words, today }: Asked): Way[] {
  const taken = file.steps.map(({ channel }) => channel)
  return GUIDES.filter(({ channel }) => !taken.includes(channel)).map(guide => {
    const stopOf = (steps: CaseFile['steps']) =>
      guardHere({ file: { ...file, steps }, channel: guide.channel, words, today }).find(({ level, rule }) => level === 'stop' && rule !== 'threat')
    const stop = stopOf(file.steps)
    return { guide, stop, isOnlyWaiting: stop !== undefined && !stopOf(file.steps.filter(({ state }) => state !== 'sent')) }
  })
}

/** The first that nothing stands against. */
export const nextWay = (ways: readonly Way[]): Way | undefined => ways.find(({ stop }) => !stop)

/** The dates that this step set. */
export const datesOfStep = ({ stepId }: Pick<ChannelStep, 'stepId'>, dates: readonly LegalDate[]): LegalDate[] =>
  dates.filter(({ key }) => key.includes(`-${stepId}-`))

/** Its nearest date that is not over. */
export const nextDateOf = (step: Pick<ChannelStep, 'stepId'>, { dates }: Pick<CaseFile, 'dates'>, today: Day): LegalDate | undefined =>
  datesOfStep(step, dates).find(date => !isPast(date, today))
