// The bundler takes take-file.weapp.ts or take-file.h5.ts in place of this file.
export { canTake, needsOwnTap, takeFile, verbFor } from './take-file.h5'
