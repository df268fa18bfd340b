export { JielongCell } from './jielong-cell'
export * from './share'
export * from './words'
