// The bundler takes mind-address.weapp.ts or mind-address.h5.ts in place of this file.
export { mindAddress } from './mind-address.h5'
