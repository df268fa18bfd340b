// The bundler takes put-file.weapp.ts or put-file.h5.ts in place of this file.
export { putFile } from './put-file.h5'
