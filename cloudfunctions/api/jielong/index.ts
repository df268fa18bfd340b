import { archive, close, reopen, unarchive } from './close-jielong'
import { changeEntry } from './change-entry'
import { findSimilar } from './find-similar'
import { join } from './join-jielong'
import { leave } from './leave-jielong'
import { jielongLineAnswers } from './lines'
import { listEntries } from './list-entries'
import { listHistory } from './list-history'
import { list } from './list-jielongs'
import { listMine } from './list-mine'
import { merge, unmerge } from './merge/merge-jielong'
import { read, readCard } from './read-jielong'
import { shareAnswers } from './share'
import { start } from './start-jielong'

export const jielongAnswers = [
  findSimilar, start, list, listMine, readCard, read, listEntries, join, changeEntry, leave, close, reopen, merge, unmerge, listHistory, archive, unarchive,
  ...shareAnswers, ...jielongLineAnswers,
]
