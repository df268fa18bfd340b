// The bundler takes cases-desk.weapp.ts or cases-desk.h5.tsx in place of this file.
export { CasesDesk, type CasesDeskProps } from './cases-desk.h5'
