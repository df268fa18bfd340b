import { forgetEverything } from './remembered'

export const canSignOut = true

/** Leaves for the sign-in page, which comes back to where we are. */
export const askToSignIn = (): void => {
  forgetEverything()
  const { pathname, search, hash } = window.location
  window.location.assign(`/sign-in?back=${encodeURIComponent(pathname + search + hash)}`)
}

export const signOut = async (): Promise<void> => {
  forgetEverything()
  await fetch('/sign-out', { method: 'POST', credentials: 'same-origin' }).catch(() => undefined)
  window.location.assign('/sign-in?back=%2F')
}
