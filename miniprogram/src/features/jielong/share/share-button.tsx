// The bundler takes share-button.weapp.tsx or share-button.h5.tsx in place of this file.
export { ShareButton } from './share-button.h5'
