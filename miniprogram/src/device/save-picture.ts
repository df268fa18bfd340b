// The bundler takes save-picture.weapp.ts or save-picture.h5.ts in place of this file.
export { SAVE_PICTURE, savePicture } from './save-picture.h5'
