// The bundler takes exports-desk.weapp.ts or exports-desk.h5.tsx in place of this file.
export { ExportsDesk } from './exports-desk.h5'
