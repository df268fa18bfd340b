import { forgetEverything } from './remembered'

export const canSignOut = true

/** Leaves for the sign-in page, which comes back to where we are; it takes our place in the history, so that going back does not end there. */
export const askToSignIn = (): void => {
  forgetEverything()
  const { pathname, search, hash } = window.location
  window.location.replace(`/sign-in?back=${encodeURIComponent(pathname + search + hash)}`)
}

export const signOut = async (): Promise<void> => {
  forgetEverything()
  await fetch('/sign-out', { method: 'POST', credentials: 'same-origin' }).catch(() => undefined)
  window.location.replace('/sign-in?back=%2F')
}
