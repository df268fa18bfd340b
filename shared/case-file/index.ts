export * from './calls'
export * from './case-file'
