import { fail, ok, type Result } from '../result'

export const MEMBERS_LIMIT = 5000

/** Whether one more person fits. Two who come at the same moment may both be the last: the limit is there for the pages' sake. */
export const hasRoom = (members: number): Result<null> => (members >= MEMBERS_LIMIT ? fail({ code: 'group/full', limit: MEMBERS_LIMIT }) : ok(null))
