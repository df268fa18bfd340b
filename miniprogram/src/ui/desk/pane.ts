// The bundler takes pane.weapp.ts or pane.h5.tsx in place of this file.
export { Pane, type PaneProps } from './pane.h5'
