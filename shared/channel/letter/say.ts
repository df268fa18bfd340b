import type { Day } from '../../calendar'
import { sayDay } from '../../rights/say-day'

export const spokenOrNone = (day: Day | null): string | null => (day === null ? null : sayDay(day))

/** A text that stands in a sentence: without the stop it ends in. */
export const inSentence = (text: string): string => text.trim().replace(/[。；;，,.．\s]+$/, '')

/** '甲、乙或者丙'. */
export const either = (words: readonly string[]): string => words.slice(0, -1).join('、') + (words.length > 1 ? '或者' : '') + (words[words.length - 1] ?? '')

const PACK = 1500

/** Short lines, put together to a few paragraphs: a document takes no more than so many. */
export const packed = (lines: readonly string[]): string[] => lines.reduce<string[]>((packs, line) => {
  const last = packs[packs.length - 1]
  return last !== undefined && last.length + line.length < PACK ? [...packs.slice(0, -1), `${last}\n${line}`] : [...packs, line]
}, [])

/** Cut to so many characters of a title. */
export const fitting = (title: string, most: number): string => {
  const characters = [...title]
  return title.length <= most ? title : `${characters.slice(0, most - 1 - (title.length - characters.length)).join('')}…`
}

/** A paragraph with its heading, or nothing where there is nothing to say. */
export const under = (heading: string, paragraphs: readonly string[]): string[] => (paragraphs.length === 0 ? [] : [heading, ...paragraphs])
