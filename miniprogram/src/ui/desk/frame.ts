// The bundler takes frame.weapp.ts or frame.h5.tsx in place of this file.
export { Frame, type FrameProps } from './frame.h5'
