/** In WeChat a card leads to a page, never a link. */
export const pageLink = (_address: string): string | undefined => undefined
