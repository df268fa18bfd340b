const PAUSES_MS = [40, 80, 160, 320, 640, 1280, 2480]

/** Tries until there is an answer, with growing pauses, five seconds in all; null when there is none by then. */
export const patiently = async <Answer>(attempt: () => Promise<Answer | null>): Promise<Answer | null> => {
  for (const ms of PAUSES_MS) {
    const found = await attempt()
    if (found !== null) return found
    await new Promise((resolve) => { setTimeout(resolve, ms) })
  }
  return null
}
