const KEPT = 'console-token'

/** The emulator does not answer: it has stopped, or starts again. */
export class Gone extends Error {}
/** The token is not, or no longer, the right one. */
export class Locked extends Error {}

/** `/emulator#token=…` opens without typing; the address forgets it before anybody copies it. */
function takeFromAddress() {
  const match = /^#token=(.+)$/.exec(location.hash)
  if (!match) return
  sessionStorage.setItem(KEPT, decodeURIComponent(match[1]))
  history.replaceState(null, '', location.pathname)
}

takeFromAddress()
addEventListener('hashchange', takeFromAddress)

export const hasToken = () => sessionStorage.getItem(KEPT) !== null
export const keepToken = token => sessionStorage.setItem(KEPT, token)
export const forgetToken = () => sessionStorage.removeItem(KEPT)

const PATIENCE_MS = 65_000

/** Asks the emulator, or with a body tells it something; throws `Gone`, `Locked`, or an Error in its own words. */
export async function ask(path, body) {
  const headers = { authorization: `Bearer ${sessionStorage.getItem(KEPT) ?? ''}`, ...(body && { 'content-type': 'application/json' }) }
  const reply = await fetch(`/emulator/${path}`, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined)
  const value = await reply?.json().catch(() => undefined)
  if (reply === undefined || reply.status === 503 || value === undefined) throw new Gone('模拟环境没有回答，可能停下了')
  if (reply.status === 403) throw new Locked(value.reason === 'token' ? '口令不对' : '控制台只在运行模拟环境的这台电脑上打开')
  if (!reply.ok) throw new Error(value.message)
  return value
}
