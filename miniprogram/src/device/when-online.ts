// The bundler takes when-online.weapp.ts or when-online.h5.ts in place of this file.
export { whenOnline } from './when-online.h5'
