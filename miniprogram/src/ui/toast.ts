// The bundler takes toast.weapp.ts or toast.h5.ts in place of this file.
export { toast } from './toast.h5'
