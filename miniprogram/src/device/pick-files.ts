// The bundler takes pick-files.weapp.ts or pick-files.h5.ts in place of this file.
export { pickDocuments, pickPhotos } from './pick-files.h5'
