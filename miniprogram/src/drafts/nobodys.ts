// The bundler takes nobodys.weapp.ts or nobodys.h5.ts in place of this file.
export { nobodys } from './nobodys.h5'
