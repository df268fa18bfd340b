/** Rows that change places: read out, so that the same three arrows can be told apart. */
export const up = (what: string): string => `上移${what}`
export const down = (what: string): string => `下移${what}`
export const remove = (what: string): string => `去掉${what}`
export const tools = (what: string): string => `移动或去掉${what}`
