import { keep, keptDraft, readKept } from '../../../drafts'
import { draftKeyOf, isWritten, type FilingDraft } from './filing-draft'

const NOUN = 'filing-place'

/** Where somebody files to, and the 接龙 that led them there. */
export interface FilingPlace {
  readonly groupId: string | undefined
  readonly jielongId: string | undefined
}

/** The group of last time; and its 接龙, while something that was written for it has not been sent. */
export const lastPlace = (): FilingPlace => {
  const { groupId, jielongId } = readKept<Partial<FilingPlace>>(NOUN, 'last') ?? {}
  const left = groupId && jielongId ? keptDraft<FilingDraft>(draftKeyOf(groupId, jielongId)) : undefined
  return { groupId, jielongId: left && isWritten(left) ? jielongId : undefined }
}

export const keepPlace = (place: FilingPlace): void => keep(NOUN, 'last', place)
