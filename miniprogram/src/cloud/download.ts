// The bundler takes download.weapp.ts or download.h5.ts in place of this file.
export { download } from './download.h5'
