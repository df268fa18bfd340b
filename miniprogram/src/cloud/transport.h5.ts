import { ANSWER_WITHIN_MS, Unanswered, type FunctionName, type Letter } from './letter'
import { askToSignIn } from './sign-in'

/** To the same origin, with the cookie of the sign-in page. */
export async function send(name: FunctionName, letter: Letter): Promise<unknown> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), ANSWER_WITHIN_MS)
  try {
    const response = await fetch(`/functions/${name}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(letter),
      signal: stop.signal,
    })
    if (response.status === 401) {
      askToSignIn()
      throw new Unanswered('call/not-signed-in')
    }
    return await response.json()
  } catch (failure) {
    if (failure instanceof Unanswered) throw failure
    throw new Unanswered(stop.signal.aborted ? 'call/timed-out' : 'call/offline')
  } finally {
    clearTimeout(timer)
  }
}
