export { EntryContent } from './entry-content'
export { EntryRow, type EntryRowProps } from './entry-row'
export { QuoteFigures } from './quote-figures'
export { PRICE_WORDS, sayAgainstOfficial, sayContent, sayDifference, sayReview, SOURCE_WORDS, type PriceName } from './words'
