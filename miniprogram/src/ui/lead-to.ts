// The bundler takes lead-to.weapp.ts or lead-to.h5.ts in place of this file.
export { leadTo, leadToTop } from './lead-to.h5'
