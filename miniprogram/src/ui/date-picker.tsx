// The bundler takes date-picker.weapp.tsx or date-picker.h5.tsx in place of this file
// (and only of one with the same ending).
export { DatePicker } from './date-picker.h5'
export type { DatePickerProps } from './date-picker-props'
