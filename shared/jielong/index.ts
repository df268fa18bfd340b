export * from './board'
export * from './calls'
export * from './jielong'
export * from './title'
