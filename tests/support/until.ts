/** For what hangs: a busy machine takes its time. Less than a test may take, or nobody would read what was waited for. */
const PATIENCE_MS = 120_000

/** Waits until it is so, however long that takes here; `what` says what never came. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`Waited two minutes for this: ${what}`)
    await new Promise((resolve) => { setTimeout(resolve, 20) })
  }
}
