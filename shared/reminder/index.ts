export * from './calls'
export * from './reminder'
