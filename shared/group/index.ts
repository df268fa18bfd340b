export * from './calls'
export * from './group'
