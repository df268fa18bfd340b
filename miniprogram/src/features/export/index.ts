export { ColumnList } from './column-list'
export { ExportedFile } from './exported-file'
export { makersOf } from './makers-of'
