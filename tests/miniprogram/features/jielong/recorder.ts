import type { Canvas2D } from '../../../../miniprogram/src/features/jielong/share/canvas-2d'
import { clustersOf } from '../../../../miniprogram/src/features/jielong/share/clusters'

export interface Written { text: string; x: number; y: number; width: number; size: number; colour: unknown }

const isNarrow = (cluster: string): boolean => cluster.length === 1 && cluster < '\u2000'

const sizeOf = (font: string): number => Number(/ (\d+(?:\.\d+)?)px /.exec(font)?.[1] ?? Number.NaN)

/** The platform's canvas as far as pictures need it: a Chinese character is as wide as it is high, a Latin one about half. */
export function recorder(narrow = 0.56): { canvas: Canvas2D; written: Written[]; pictures: { picture: unknown; box: number[] }[]; fills: { box: number[]; colour: unknown }[] } {
  const written: Written[] = []
  const pictures: { picture: unknown; box: number[] }[] = []
  const fills: { box: number[]; colour: unknown }[] = []
  const nothing = () => undefined
  const measure = (text: string) => clustersOf(text).reduce((sum, cluster) => sum + sizeOf(canvas.font) * (isNarrow(cluster) ? narrow : 1), 0)
  const canvas: Canvas2D = {
    fillStyle: '',
    font: '',
    textBaseline: '',
    fillRect: (...box) => void fills.push({ box, colour: canvas.fillStyle }),
    fillText: (text, x, y) => void written.push({ text, x, y, width: measure(text), size: sizeOf(canvas.font), colour: canvas.fillStyle }),
    measureText: (text) => ({ width: measure(text) }),
    drawImage: (picture, ...box) => void pictures.push({ picture, box }),
    beginPath: nothing, moveTo: nothing, lineTo: nothing, quadraticCurveTo: nothing, closePath: nothing, fill: nothing,
  }
  return { canvas, written, pictures, fills }
}
