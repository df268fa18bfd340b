// The bundler takes page-link.weapp.ts or page-link.h5.ts in place of this file.
export { pageLink } from './page-link.h5'
