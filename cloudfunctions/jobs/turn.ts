/** How long a job may take of a run, in ms: the function has twenty seconds for all of them, and `due` is their order. */
export const TURN = { tidy: 1_500, ask: 5_000 } as const

/** Begins now. */
export const turn = (ms: number): (() => boolean) => {
  const startedAt = Date.now()
  return () => Date.now() - startedAt > ms
}

const MINUTE_MS = 60_000

/** Another one comes first every minute: one that breaks, or is never done, does not keep the others from theirs. */
export const inTurn = <T>(list: readonly T[], now: number): T[] => {
  const first = list.length === 0 ? 0 : Math.floor(now / MINUTE_MS) % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}
