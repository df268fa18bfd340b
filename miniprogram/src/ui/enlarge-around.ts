// The bundler takes enlarge-around.weapp.ts or enlarge-around.h5.ts in place of this file.
export { enlargeAround } from './enlarge-around.h5'
