// The bundler takes use-is-online.weapp.ts or use-is-online.h5.ts in place of this file.
export { useIsOnline } from './use-is-online.h5'
