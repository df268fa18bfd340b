export * from './calls'
export * from './export'
