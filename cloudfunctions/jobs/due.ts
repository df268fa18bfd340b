import { settleJielongs } from '../api/jielong/settle'
import { askMediaAgain } from './ask-media-again'
import { askTextsAgain } from './ask-texts-again'
import { forgetAnswers, removeEmptySlots, removeExportedFiles, removeLooseEvidence } from './clean-up'

export interface Job {
  name: string
  /** Answers how many things it dealt with. What is left is dealt with a minute later. */
  run: (now: number) => Promise<number>
}

/** All that happens without anybody asking, in this order, once a minute. */
export const due: readonly Job[] = [
  { name: 'settleJielongs', run: settleJielongs },
  { name: 'askTextsAgain', run: askTextsAgain },
  { name: 'askMediaAgain', run: askMediaAgain },
  { name: 'removeEmptySlots', run: removeEmptySlots },
  { name: 'removeLooseEvidence', run: removeLooseEvidence },
  { name: 'removeExportedFiles', run: removeExportedFiles },
  { name: 'forgetAnswers', run: forgetAnswers },
]
