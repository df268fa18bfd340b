// The bundler takes use-dialog.weapp.ts or use-dialog.h5.ts in place of this file.
export { useDialog } from './use-dialog.h5'
