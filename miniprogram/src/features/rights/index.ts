export { Disclaimer } from './disclaimer'
export { SourceList, SourceRows } from './source-list'
