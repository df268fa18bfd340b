import { settleMediaAnswers } from '../api/evidence/settle-media-answers'
import { settleMerges } from '../api/jielong/merge/settle-merges'
import { recountJielongs } from '../api/jielong/recount-jielongs'
import { settleJielongs } from '../api/jielong/settle'
import { takeOutGone } from '../api/jielong/take-out-gone'
import { askMediaAgain } from './ask-media-again'
import { askTextsAgain } from './ask-texts-again'
import { carryReminders } from './carry-reminders'
import { tellReminders } from './tell-reminders'
import { queueHeld } from './queue-held'
import { forgetAnswers, forgetGuesses, removeEmptySlots, removeExportedFiles, removeLooseEvidence } from './clean-up'
import { turn, TURN } from './turn'

export interface Job {
  name: string
  /** Answers how many things it dealt with. What is left is dealt with a minute later. */
  run: (now: number) => Promise<number>
}

/**
 * All that happens without anybody asking, in this order, once a minute. What asks WeChat comes last: while it is slow
 * it may use up the run, and only what would ask it too goes without.
 */
export const due: readonly Job[] = [
  { name: 'settleJielongs', run: (now) => settleJielongs(now, turn(TURN.tidy)) },
  { name: 'settleMerges', run: (now) => settleMerges(now, turn(TURN.tidy)) },
  { name: 'takeOutGone', run: (now) => takeOutGone(now, turn(TURN.tidy)) },
  { name: 'settleMediaAnswers', run: (now) => settleMediaAnswers(now, turn(TURN.tidy)) },
  { name: 'queueHeld', run: queueHeld },
  { name: 'tellReminders', run: tellReminders },
  { name: 'forgetAnswers', run: forgetAnswers },
  { name: 'forgetGuesses', run: forgetGuesses },
  { name: 'removeExportedFiles', run: removeExportedFiles },
  { name: 'removeEmptySlots', run: removeEmptySlots },
  { name: 'removeLooseEvidence', run: removeLooseEvidence },
  { name: 'recountJielongs', run: (now) => recountJielongs(now, turn(TURN.tidy)) },
  { name: 'carryReminders', run: carryReminders },
  { name: 'askMediaAgain', run: askMediaAgain },
  { name: 'askTextsAgain', run: askTextsAgain },
]
