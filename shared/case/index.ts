export * from './calls'
export * from './case'
export * from './fault-codes'
export * from './model-key'
