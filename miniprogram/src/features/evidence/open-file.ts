// The bundler takes open-file.weapp.ts or open-file.h5.ts in place of this file.
export { openFile } from './open-file.h5'
