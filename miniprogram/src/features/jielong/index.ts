export { JielongCell } from './jielong-cell'
export { ShareButton } from './share-button'
export * from './words'
