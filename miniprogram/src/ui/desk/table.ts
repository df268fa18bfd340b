// The bundler takes table.weapp.ts or table.h5.tsx in place of this file.
export { Table, type Column, type TableProps } from './table.h5'
