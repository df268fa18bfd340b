import Taro from '@tarojs/taro'
import type { Output } from '../cloud'
import { recall, slotOf as answerTo } from '../cloud/remembered'
import { nobodys } from './nobodys'

// Two people may use one browser: what one has written stays out of the other's sight.
const whose = (): string => (recall(answerTo('person.me', {})) as Output<'person.me'> | undefined)?.person?.personId ?? ''

// Who has no name yet cannot be told from the next visitor: in a browser that is kept as long as the page lives.
const mayBeAnybody = process.env.TARO_ENV !== 'weapp'
const isNobodys = (slot: string): boolean => mayBeAnybody && slot.split(':')[1] === ''

/** Where this device keeps something of the person who uses it now. */
export const keptUnder = (noun: string, key: string): string => `${noun}:${whose()}:${key}`

/** What follows `noun` in everything that is kept of this person. */
export const keysKept = (noun: string): readonly string[] => {
  const start = keptUnder(noun, '')
  const keys: readonly string[] = isNobodys(start) ? [...nobodys.keys()] : Taro.getStorageInfoSync().keys
  return keys.filter(key => key.startsWith(start)).map(key => key.slice(start.length))
}

export const readAt = <T>(slot: string): T | undefined => ((isNobodys(slot) ? nobodys.get(slot) : Taro.getStorageSync(slot)) as T | '') || undefined

/** Undefined: nothing is kept there any more. */
export function keepAt(slot: string, value: unknown): void {
  if (isNobodys(slot)) nobodys.set(slot, value)
  else if (value === undefined) Taro.removeStorageSync(slot)
  else Taro.setStorageSync(slot, value)
}

/** What somebody kept before they had a nickname is theirs once they took one. */
export function adopt(noun: string, key: string): void {
  const [nobodysSlot, mine] = [`${noun}::${key}`, keptUnder(noun, key)]
  const left = mine === nobodysSlot ? undefined : readAt(nobodysSlot)
  if (left === undefined) return
  if (readAt(mine) === undefined) keepAt(mine, left)
  keepAt(nobodysSlot, undefined)
}

export const readKept = <T>(noun: string, key: string): T | undefined => readAt(keptUnder(noun, key))

export const keep = (noun: string, key: string, value: unknown): void => keepAt(keptUnder(noun, key), value)
