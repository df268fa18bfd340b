import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { guard, type ChannelKind, type GuardNote, type OwnWords } from '@shouhou/shared/channel'

/** What only the cloud can know: what others wrote, and how many they are. */
const BEYOND: readonly GuardNote['rule'][] = ['identical', 'joint', 'inspection']
const LEVELS: readonly GuardNote['level'][] = ['stop', 'warn', 'know']

interface Asked {
  readonly file: Pick<CaseFile, 'report' | 'steps'>
  readonly channel: ChannelKind
  readonly words: OwnWords
  readonly today: Day
}

/** What this device can say by itself, without a network. */
export const guardHere = ({ file: { report, steps }, channel, words, today }: Asked): GuardNote[] =>
  guard(channel, { steps, report, today, words, sameWordsBy: 0, othersInJielong: 0 })

/** What in one's own words would harm whoever sends them, on any way and in any letter. */
export const harmIn = (asked: Omit<Asked, 'channel'>): GuardNote[] => guardHere({ ...asked, channel: 'brand' }).filter(({ rule }) => rule === 'threat')

const OF_WORDS: readonly GuardNote['rule'][] = ['threat', 'identical']

/** Whether everything that stops here lies in the words, so that writing them otherwise opens the way. */
export const isForWords = (notes: readonly GuardNote[]): boolean => notes.every(({ level, rule }) => level !== 'stop' || OF_WORDS.includes(rule))

/** With what the cloud said when it was last asked. What is said here is newer: it follows every key. */
export function withTold(here: readonly GuardNote[], told: readonly GuardNote[]): GuardNote[] {
  const beyond = told.filter(({ rule }) => BEYOND.includes(rule) && !here.some(note => note.rule === rule))
  const all = [...here, ...beyond]
  return LEVELS.flatMap(level => all.filter(note => note.level === level))
}
