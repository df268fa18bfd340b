import { allow } from './allow'
import { listMine } from './list-mine'
import { markDone } from './mark-done'

export const reminderAnswers = [listMine, markDone, allow]
