/** WeChat names its own bar. */
export const nameNavigation = (): void => undefined
