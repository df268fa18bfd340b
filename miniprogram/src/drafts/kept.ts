import Taro from '@tarojs/taro'
import type { Output } from '../cloud'
import { recall, slotOf as answerTo } from '../cloud/remembered'

// Two people may use one browser: what one has written stays out of the other's sight.
const whose = (): string => (recall(answerTo('person.me', {})) as Output<'person.me'> | undefined)?.person?.personId ?? ''

/** Where this device keeps something of the person who uses it now. */
export const keptUnder = (noun: string, key: string): string => `${noun}:${whose()}:${key}`

/** What follows `noun` in everything that is kept of this person. */
export const keysKept = (noun: string): readonly string[] => {
  const start = keptUnder(noun, '')
  const keys: readonly string[] = Taro.getStorageInfoSync().keys
  return keys.filter(key => key.startsWith(start)).map(key => key.slice(start.length))
}

export const readKept = <T>(noun: string, key: string): T | undefined => (Taro.getStorageSync(keptUnder(noun, key)) as T | '') || undefined
