import type { Drawing, DrawingBoardProps, LoadPicture } from './drawing'

/** The browser draws without one. */
export const DrawingBoard = (_props: DrawingBoardProps) => null

const load: LoadPicture = async path => {
  const picture = new Image()
  picture.src = path
  await picture.decode()
  return picture
}

/** Draws and answers the picture's address. Fails where the browser gives no canvas. */
export async function drawPicture({ width, height, draw }: Drawing): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser does not draw.')
  await draw(context, load)
  return canvas.toDataURL('image/png')
}
