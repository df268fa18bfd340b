// The bundler takes confirm.weapp.ts or confirm.h5.tsx in place of this file.
export { confirm } from './confirm.h5'
