import { useSyncExternalStore } from 'react'

const wide = window.matchMedia('(min-width: 1024px)')

const listen = (tell: () => void) => {
  wide.addEventListener('change', tell)
  return () => wide.removeEventListener('change', tell)
}

/** Whether there is room for two panes; follows the window as it grows and shrinks. */
export const useIsDesk = (): boolean => useSyncExternalStore(listen, () => wide.matches)
