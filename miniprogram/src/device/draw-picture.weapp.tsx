import Taro from '@tarojs/taro'
import { Canvas } from '@tarojs/components'
import type { Drawing, DrawingBoardProps, LoadPicture } from './drawing'

/**
 * A real canvas beside the screen: WeChat on iOS makes no file of a canvas from `createOffscreenCanvas`, and one that is
 * not displayed does not exist. It is as large as its picture, for WeChat counts what to take now in its pixels, now in its size.
 */
export const DrawingBoard = ({ board, width, height }: DrawingBoardProps) => (
  <Canvas type="2d" id={board} style={`position:fixed;left:-9999px;top:0;width:${width}px;height:${height}px`} />
)

const find = (board: string): Promise<Taro.Canvas> =>
  new Promise((resolve, reject) => {
    const query = Taro.createSelectorQuery()
    query.select(`#${board}`).fields({ node: true })
    query.exec((found: ({ node?: Taro.Canvas } | null)[]) => {
      const canvas = found[0]?.node
      if (canvas) resolve(canvas)
      // Another page is on top.
      else reject(new Error('The board is not on this page.'))
    })
  })

const loader = (canvas: Taro.Canvas): LoadPicture => path =>
  new Promise((resolve, reject) => {
    const picture = canvas.createImage()
    picture.onload = () => resolve(picture as unknown as CanvasImageSource)
    picture.onerror = () => reject(new Error('The picture did not load.'))
    picture.src = path
  })

/** Draws on the board, which the page shows, and answers the path of a temporary file. Fails while another page is on top. */
export async function drawPicture({ board, width, height, draw }: Drawing): Promise<string> {
  const canvas = await find(board)
  // Also wipes what was drawn before.
  canvas.width = width
  canvas.height = height
  await draw(canvas.getContext('2d') as CanvasRenderingContext2D, loader(canvas))
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, destWidth: width, destHeight: height, fileType: 'png' })
  return tempFilePath
}
