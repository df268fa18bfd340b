export * from './calls'
export * from './completeness'
export * from './evidence'
export * from './labels'
