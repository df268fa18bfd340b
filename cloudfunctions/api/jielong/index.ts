import { close, reopen } from './close-jielong'
import { findSimilar } from './find-similar'
import { join } from './join-jielong'
import { leave } from './leave-jielong'
import { listEntries } from './list-entries'
import { list } from './list-jielongs'
import { listMine } from './list-mine'
import { read, readCard } from './read-jielong'
import { shareAnswers } from './share'
import { start } from './start-jielong'

export const jielongAnswers = [findSimilar, start, list, listMine, readCard, read, listEntries, join, leave, close, reopen, ...shareAnswers]
