// The bundler takes two-panes.weapp.ts or two-panes.h5.tsx in place of this file.
export { TwoPanes, type TwoPanesProps } from './two-panes.h5'
