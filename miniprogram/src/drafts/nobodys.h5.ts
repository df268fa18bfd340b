const SLOT = 'nobodys-drafts'

function taken(): Iterable<[string, unknown]> {
  const left = window.sessionStorage.getItem(SLOT)
  window.sessionStorage.removeItem(SLOT)
  return left ? (JSON.parse(left) as [string, unknown][]) : []
}

/** Of somebody who has no name yet. */
export const nobodys = new Map<string, unknown>(taken())

/** To the page that takes the place of this one at once; whoever sits down here later finds nothing. */
export const passOn = (): void => window.sessionStorage.setItem(SLOT, JSON.stringify([...nobodys]))
