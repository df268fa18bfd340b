import type { Kept } from '../database/persistence/persistence'

/** What a text that outlives the program must look like, so that a damaged one is noticed at the start. */
export interface KeptText {
  name: string
  /** What a person calls it. */
  title: string
  isSound(text: string): boolean
  /** What is sound in a text that is not. */
  soundPart(text: string): string | undefined
}

/** A list of which damage costs a line, and each item has one. */
export interface KeptList<T> extends KeptText {
  read(kept: Kept): T[]
  write(kept: Kept, items: Iterable<T>): void
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const textOf = (items: unknown[]) => `[${items.map(item => `\n${JSON.stringify(item)}`).join(',')}\n]`

/** The items of a whole list, or those whose lines are whole. */
function itemsIn(text: string): unknown[] {
  const whole = parse(text)
  return Array.isArray(whole) ? (whole as unknown[]) : text.split('\n').map(line => parse(line.replace(/,$/, '')))
}

export function keptList<T>(name: string, title: string, isItem: (value: unknown) => value is T): KeptList<T> {
  return {
    name,
    title,
    read: kept => JSON.parse(kept.get(name) ?? '[]') as T[],
    write: (kept, items) => kept.set(name, textOf([...items])),
    isSound(text) {
      const items = parse(text)
      return Array.isArray(items) && items.every(isItem)
    },
    soundPart: text => textOf(itemsIn(text).filter(isItem)),
  }
}

/** Checks an entry of a map. */
export const pairOf = <T>(isValue: (value: unknown) => value is T): ((pair: unknown) => pair is [string, T]) => (pair): pair is [string, T] =>
  Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && isValue(pair[1])
