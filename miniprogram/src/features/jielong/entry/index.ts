export { EntryContent } from './entry-content'
export { EntryRow, type EntryRowProps } from './entry-row'
export { PRICE_WORDS, sayAgainstOfficial, sayContent, sayDifference, sayReview, SOURCE_WORDS, type PriceName } from './words'
