export * from './calls'
export * from './knowledge'
