export * from './calls'
export * from './due'
export * from './home'
export * from './since'
