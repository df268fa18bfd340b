import { hideSubject, keepSubject, restoreSubject } from './decide'
import { listHistory } from './list-history'
import { listGroupQueue, listQueue } from './list-queue'
import { reportSubject } from './report-subject'

export const moderationAnswers = [reportSubject, listQueue, listGroupQueue, keepSubject, hideSubject, restoreSubject, listHistory]
