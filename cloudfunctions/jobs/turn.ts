/** How long a job may take of a run, in ms: the function has twenty seconds for all of them, and `due` is their order. */
export const TURN = { tidy: 1_500, ask: 5_000 } as const

/** Begins now. */
export const turn = (ms: number): (() => boolean) => {
  const startedAt = Date.now()
  return () => Date.now() - startedAt > ms
}
