// The bundler takes show-photo.weapp.ts or show-photo.h5.tsx in place of this file.
export { showPhoto } from './show-photo.h5'
