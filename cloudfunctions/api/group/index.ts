import type { Answer } from '../../cloud/answer'

export const groupAnswers: readonly Answer[] = []
