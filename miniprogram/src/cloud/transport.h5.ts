import { ANSWER_WITHIN_MS, Unanswered, type FunctionName, type Letter } from './letter'
import { isSignedIn } from './session.h5'
import { askToSignIn } from './sign-in'

const refuse = (): never => {
  askToSignIn()
  throw new Unanswered('call/not-signed-in')
}

/** To the same origin, with the cookie of the sign-in page. */
export async function send(name: FunctionName, letter: Letter): Promise<unknown> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), ANSWER_WITHIN_MS)
  try {
    if (!(await isSignedIn(stop.signal))) return refuse()
    const response = await fetch(`/functions/${name}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(letter),
      signal: stop.signal,
    })
    return response.status === 401 ? refuse() : await response.json()
  } catch (failure) {
    if (failure instanceof Unanswered) throw failure
    throw new Unanswered(stop.signal.aborted ? 'call/timed-out' : 'call/offline')
  } finally {
    clearTimeout(timer)
  }
}
