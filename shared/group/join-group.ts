import { fail, ok, type Result } from '../result'

export const MEMBERS_LIMIT = 5000

/** Wrong invitation codes that one person may try in an hour, so that nobody finds a group by trying. */
export const GUESSES_LIMIT = 10
export const GUESSES_WITHIN_MS = 60 * 60_000

/** Whether one more person fits. Two who come at the same moment may both be the last: the limit is there for the pages' sake. */
export const hasRoom = (members: number): Result<null> => (members >= MEMBERS_LIMIT ? fail({ code: 'group/full', limit: MEMBERS_LIMIT }) : ok(null))
