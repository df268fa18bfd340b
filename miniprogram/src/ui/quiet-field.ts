// The bundler takes quiet-field.weapp.ts or quiet-field.h5.ts in place of this file.
export { quietField } from './quiet-field.h5'
