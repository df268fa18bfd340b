// The bundler takes name-navigation.weapp.ts or name-navigation.h5.ts in place of this file.
export { nameNavigation } from './name-navigation.h5'
