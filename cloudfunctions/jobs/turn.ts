/** How long a job that asks WeChat may take of a run: the function has twenty seconds for all of them. */
const TURN_MS = 6_000

export const isTurnOver = (startedAt: number): boolean => Date.now() - startedAt > TURN_MS
