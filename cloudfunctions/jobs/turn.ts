/** How long a job may take of a run, in ms: the function has twenty seconds for all of them, and `due` is their order. */
export const TURN = { tidy: 1_500, ask: 5_000 } as const

export const isTurnOver = (startedAt: number, turn: number): boolean => Date.now() - startedAt > turn
