import { sayCount } from '../../../words/numbers'
import type { Canvas2D } from './canvas-2d'
import { palette } from './palette'
import { widthOf, write } from './pen'

const BESIDE = '人已接龙'
/** While nobody has joined: no zero for people to count. */
const NOBODY = '刚开始接龙'

export const sayJoined = (count: number): string => (count === 0 ? NOBODY : `${sayCount(count)} ${BESIDE}`)

export interface CountPlace { readonly x: number; readonly y: number; readonly size: number }

/** The number large, and beside it what it counts; as one line on the same foot. */
export function writeCount(canvas: Canvas2D, count: number, { x, y, size }: CountPlace): void {
  const small = Math.round(size * 0.36)
  if (count === 0) {
    write(canvas, NOBODY, { x, y: y + Math.round(size * 0.38), width: small * 8, size: Math.round(size * 0.44), isBold: true, colour: palette.primary })
    return
  }
  const figure = { size, isBold: true }
  const said = sayCount(count)
  const width = Math.ceil(widthOf(canvas, said, figure))
  write(canvas, said, { x, y, width: width + 1, ...figure, colour: palette.primary })
  write(canvas, BESIDE, { x: x + width + Math.round(size * 0.14), y: y + Math.round(size * 0.58), width: small * 5, size: small, colour: palette.textQuiet })
}
