// The bundler takes mind-version.weapp.ts or mind-version.h5.ts in place of this file.
export { mindVersion } from './mind-version.h5'
