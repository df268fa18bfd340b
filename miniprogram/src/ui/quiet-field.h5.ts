/** In the browser a key sends nothing. */
export const quietField = (_element: unknown): void => undefined
