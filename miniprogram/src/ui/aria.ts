// The bundler takes aria.weapp.ts or aria.h5.ts in place of this file; the compiler and the tests read the browser's.
export { aria, asControl, asRadios } from './aria.h5'
