/** WeChat's own bars and questions follow WeChat's own setting; sheets lie inside of the page. */
export const enlargeAround = (_isLarge: boolean): void => undefined
