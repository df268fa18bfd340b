import Taro from '@tarojs/taro'
import { keptDraft } from '../../../drafts'
import { draftKeyOf, isWritten, type FilingDraft } from './filing-draft'

const groupSlot = 'file-case:group'
const jielongSlot = 'file-case:jielong'

/** Where somebody files to, and the 接龙 that led them there. */
export interface FilingPlace {
  readonly groupId: string | undefined
  readonly jielongId: string | undefined
}

const stored = (slot: string): string | undefined => (Taro.getStorageSync(slot) as string) || undefined

/** The group of last time; and its 接龙, while something that was written for it has not been sent. */
export const lastPlace = (): FilingPlace => {
  const groupId = stored(groupSlot)
  const jielongId = stored(jielongSlot)
  const left = groupId && jielongId ? keptDraft<FilingDraft>(draftKeyOf(groupId, jielongId)) : undefined
  return { groupId, jielongId: left && isWritten(left) ? jielongId : undefined }
}

export const keepPlace = ({ groupId, jielongId }: FilingPlace): void => {
  Taro.setStorageSync(groupSlot, groupId ?? '')
  Taro.setStorageSync(jielongSlot, jielongId ?? '')
}
