// The bundler takes clipboard.weapp.ts or clipboard.h5.ts in place of this file.
export { readClipboard } from './clipboard.h5'
