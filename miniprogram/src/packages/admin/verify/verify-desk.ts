// The bundler takes verify-desk.weapp.ts or verify-desk.h5.tsx in place of this file.
export { VerifyDesk } from './verify-desk.h5'
