import { check } from './check-repair'
import { correct } from './correct-slip'
import { dropOff } from './drop-off'
import { prices } from './list-prices'
import { note, removeNote } from './note-progress'
import { pickUp } from './pick-up'
import { remove } from './remove-repair'

export const repairAnswers = [dropOff, correct, note, removeNote, pickUp, check, remove, prices]
