// The bundler takes wide.weapp.ts or wide.h5.tsx in place of this file.
export { Wide } from './wide.h5'
