/** WeChat has no address bar. */
export const mindAddress = (): void => undefined
