/** A page's address as a link to paste anywhere. */
export const pageLink = (address: string): string | undefined => `${window.location.origin}${window.location.pathname}#${address}`
