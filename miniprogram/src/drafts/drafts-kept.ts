import Taro from '@tarojs/taro'
import { keptUnder, keysKept, readKept } from './kept'

/** Something that this device keeps until it is sent. */
export interface KeptDraft {
  readonly key: string
  /** Epoch ms. */
  readonly savedAt: number
  /** The address it was written at, without the parameters of a tab page. */
  readonly at: string
}

/** Everything that the person of this device has begun to write, latest first. */
export const draftsKept = (): readonly KeptDraft[] =>
  keysKept('draft')
    .flatMap(key => {
      const kept = readKept<Partial<KeptDraft>>('draft', key)
      return kept ? [{ key, savedAt: kept.savedAt ?? 0, at: kept.at ?? '' }] : []
    })
    .sort((one, other) => other.savedAt - one.savedAt)

export const dropDraft = (key: string): void => Taro.removeStorageSync(keptUnder('draft', key))
