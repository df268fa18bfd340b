export { ColumnList } from './column-list'
export { ExportedFile } from './exported-file'
export { makersOf, sayDigest } from './words'
