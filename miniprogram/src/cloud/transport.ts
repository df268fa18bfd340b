// The bundler takes transport.weapp.ts or transport.h5.ts in place of this file.
export { send } from './transport.h5'
