// The bundler takes draw-picture.weapp.tsx or draw-picture.h5.tsx in place of this file.
export { DrawingBoard, drawPicture } from './draw-picture.h5'
