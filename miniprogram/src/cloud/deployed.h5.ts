import { ANSWER_WITHIN_MS } from './letter'

const SCRIPT = /\/js\/app\.[\da-f]+\.js/

/** The script that runs here: its name changes with everything that it can open. */
export const running = (): string | undefined => Array.from(document.scripts, ({ src }) => SCRIPT.exec(src)?.[0]).find(name => name !== undefined)

/** The script that somebody who comes now would run; undefined while there is no answer, or somebody else's. */
export async function deployed(): Promise<string | undefined> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), ANSWER_WITHIN_MS)
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-store', signal: stop.signal })
    return SCRIPT.exec(await response.text())?.[0]
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
