// The bundler takes paint-around.weapp.ts or paint-around.h5.ts in place of this file.
export { paintAround, unpaintAround } from './paint-around.h5'
