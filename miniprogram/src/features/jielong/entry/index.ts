export { EntryContent } from './entry-content'
export { QuoteSources } from './quote-sources'
export { EntryRow, type EntryRowProps } from './entry-row'
