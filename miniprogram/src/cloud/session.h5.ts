let asking: Promise<boolean> | undefined
let isKnown = false

const ask = async (signal: AbortSignal): Promise<boolean> => {
  const response = await fetch('/session', { credentials: 'same-origin', signal })
  const { signedIn } = (await response.json()) as { signedIn?: boolean }
  isKnown = signedIn === true
  return signedIn !== false
}

/** Asked before the first call, so that a first visit is led to the sign-in page and not refused. Once somebody is there, not again. */
export const isSignedIn = (signal: AbortSignal): Promise<boolean> => {
  if (isKnown) return Promise.resolve(true)
  asking ??= ask(signal).finally(() => (asking = undefined))
  return asking
}
