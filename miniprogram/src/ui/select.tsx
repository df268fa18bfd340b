// The bundler takes select.weapp.tsx or select.h5.tsx in place of this file
// (and only of one with the same ending).
export { Select } from './select.h5'
export type { SelectProps } from './select-props'
