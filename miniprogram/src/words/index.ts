export * from './dates'
export * from './errors'
export * from './numbers'
export * as words from './words'
