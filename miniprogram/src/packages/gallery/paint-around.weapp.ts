/** WeChat's own bars follow its own settings. */
export const paintAround = (_classNames: readonly string[]): void => undefined

export const unpaintAround = (_classNames: readonly string[]): void => undefined
