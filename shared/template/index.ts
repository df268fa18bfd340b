export * from './calls'
export * from './template'
