import { LETTER_NAMES, type LetterKind } from '@shouhou/shared/channel'

export const alsoPossible = '还可以知道'
export const instead = '可以这样做'
export const writeLetter = (kind: LetterKind): string => `写${LETTER_NAMES[kind]}`
