// The bundler takes use-is-desk.weapp.ts or use-is-desk.h5.ts in place of this file.
export { useIsDesk } from './use-is-desk.h5'
