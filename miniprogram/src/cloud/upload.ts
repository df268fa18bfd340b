// The bundler takes upload.weapp.ts or upload.h5.ts in place of this file.
export { upload } from './upload.h5'
