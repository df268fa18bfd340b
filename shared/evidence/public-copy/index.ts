export * from './public-copy'
