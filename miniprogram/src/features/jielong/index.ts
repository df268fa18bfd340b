export * from './bounds'
export * from './entry'
export { JielongCell } from './jielong-cell'
export { OnePlace, type PlaceOfJielong } from './one-place'
export * from './share'
export * from './spreads'
// For pages of others, until they say it from words/ themselves.
export { KIND_WORDS, saySeats } from '../../words/jielong/standing'
