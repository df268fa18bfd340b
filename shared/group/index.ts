export * from './calls'
export * from './group'
export * from './join-group'
