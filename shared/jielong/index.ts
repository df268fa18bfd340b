export * from './calls'
export * from './jielong'
