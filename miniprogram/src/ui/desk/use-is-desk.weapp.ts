/** A phone is no desk. */
export const useIsDesk = (): boolean => false
