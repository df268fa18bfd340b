export * from './calls'
export * from './repair'
