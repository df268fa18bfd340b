import { counted, nobody } from '../../../words/jielong/share'
import { sayCount } from '../../../words/numbers'
import type { Canvas2D } from './canvas-2d'
import { palette } from './palette'
import { widthOf, write } from './pen'

export interface CountPlace { readonly x: number; readonly y: number; readonly width: number; readonly size: number }

/** The number large, and beside it, on the same foot, what it counts; smaller where there is no room. */
export function writeCount(canvas: Canvas2D, count: number, place: CountPlace): void {
  const { x, y, width, size } = place
  if (count === 0) {
    write(canvas, nobody, { x, y: y + Math.round(size * 0.38), width, size: Math.round(size * 0.44), isBold: true, colour: palette.primary })
    return
  }
  const figure = { size, isBold: true }
  const small = Math.round(size * 0.36)
  const said = sayCount(count)
  const taken = Math.ceil(widthOf(canvas, said, figure)) + 1
  const beside = taken + Math.round(size * 0.14)
  if (beside + widthOf(canvas, counted, { size: small }) > width && size > small) {
    writeCount(canvas, count, { ...place, y: y + Math.round(size * 0.07), size: Math.floor(size * 0.9) })
    return
  }
  write(canvas, said, { x, y, width: taken, ...figure, colour: palette.primary })
  write(canvas, counted, { x: x + beside, y: y + Math.round(size * 0.58), width: width - beside, size: small, colour: palette.textQuiet })
}
