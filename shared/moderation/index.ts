export * from './calls'
export * from './moderation'
