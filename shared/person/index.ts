export * from './calls'
export * from './person'
