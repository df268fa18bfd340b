// The bundler takes layer.weapp.tsx or layer.h5.tsx in place of this file.
export { Layer } from './layer.h5'
