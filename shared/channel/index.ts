export * from './calls'
export * from './channel'
