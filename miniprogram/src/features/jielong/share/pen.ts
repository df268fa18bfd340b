import { breakLines } from './break-lines'
import type { Canvas2D } from './canvas-2d'
import type { Colour } from './palette'

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export interface Writing {
  readonly x: number
  /** Top of the first line. */
  readonly y: number
  readonly width: number
  /** At most; 1 when left out. */
  readonly lines?: number
  /** In pixels. */
  readonly size: number
  readonly isBold?: boolean
  readonly colour: Colour
}

export const LEADING = 1.35

/** Both 'bold' and 'normal' are read by every phone; numbers for the weight are not. */
const fontOf = ({ size, isBold = false }: Pick<Writing, 'size' | 'isBold'>): string => `${isBold ? 'bold' : 'normal'} ${size}px sans-serif`

/** Writes a text into its width; answers the y below it. */
export function write(canvas: Canvas2D, text: string, writing: Writing): number {
  const { x, y, width, lines = 1, size, colour } = writing
  const step = Math.round(size * LEADING)
  canvas.font = fontOf(writing)
  canvas.fillStyle = colour
  canvas.textBaseline = 'middle'
  const written = breakLines(text, { width, lines }, part => canvas.measureText(part).width)
  written.forEach((line, at) => canvas.fillText(line, x, y + at * step + step / 2))
  return y + written.length * step
}

/** How high a text will be, as `write` would write it. */
export function heightOf(canvas: Canvas2D, text: string, writing: Omit<Writing, 'x' | 'y' | 'colour'>): number {
  const { width, lines = 1, size } = writing
  canvas.font = fontOf(writing)
  return breakLines(text, { width, lines }, part => canvas.measureText(part).width).length * Math.round(size * LEADING)
}

export interface Look { readonly size: number; readonly lines: number }

/** The first look in which the whole text has room, the last where none has. */
export function lookFor(canvas: Canvas2D, text: string, { width, looks }: { width: number; looks: readonly [Look, ...Look[]] }): Look {
  const [first, ...others] = looks
  canvas.font = fontOf({ size: first.size, isBold: true })
  const needed = breakLines(text, { width, lines: Infinity }, part => canvas.measureText(part).width).length
  const [second, ...rest] = others
  return needed <= first.lines || second === undefined ? first : lookFor(canvas, text, { width, looks: [second, ...rest] })
}

/** How wide a text will be. */
export function widthOf(canvas: Canvas2D, text: string, look: Pick<Writing, 'size' | 'isBold'>): number {
  canvas.font = fontOf(look)
  return canvas.measureText(text).width
}

export function paint(canvas: Canvas2D, { x, y, width, height }: Box, colour: Colour): void {
  canvas.fillStyle = colour
  canvas.fillRect(x, y, width, height)
}

/** A filled box with round corners. `roundRect` is younger than many phones. */
export function paintRound(canvas: Canvas2D, { x, y, width, height }: Box, { radius, colour }: { radius: number; colour: Colour }): void {
  const [right, bottom] = [x + width, y + height]
  canvas.fillStyle = colour
  canvas.beginPath()
  canvas.moveTo(x + radius, y)
  canvas.lineTo(right - radius, y)
  canvas.quadraticCurveTo(right, y, right, y + radius)
  canvas.lineTo(right, bottom - radius)
  canvas.quadraticCurveTo(right, bottom, right - radius, bottom)
  canvas.lineTo(x + radius, bottom)
  canvas.quadraticCurveTo(x, bottom, x, bottom - radius)
  canvas.lineTo(x, y + radius)
  canvas.quadraticCurveTo(x, y, x + radius, y)
  canvas.closePath()
  canvas.fill()
}
