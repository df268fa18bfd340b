import * as say from '../../../words/jielong/share'
import type { Canvas2D } from './canvas-2d'
import { writeSource, type CardFacts } from './draw-card'
import { palette } from './palette'
import { heightOf, LEADING, lookFor, paint, paintRound, write } from './pen'
import { writeCount } from './write-count'

export interface PosterFacts extends CardFacts {
  /** Until when one can join, as a sentence; may be empty. */
  readonly deadline: string
  /** Why one would scan the code. */
  readonly invitation: string
}

/** In pixels. */
export const POSTER = { width: 750, height: 1160 } as const

const EDGE = 40
const LEFT = EDGE + 52
const WIDTH = POSTER.width - 2 * LEFT
const BOTTOM = POSTER.height - EDGE - 52
const COUNT = { least: 110, most: 150 }
const CODE = { least: 220, most: 320 }
const BETWEEN = 36
// Rather one line, if smaller, than a second line with one character in it.
const TITLE_LOOKS = [{ size: 72, lines: 1 }, { size: 60, lines: 1 }, { size: 64, lines: 2 }, { size: 56, lines: 4 }] as const

const within = (size: number, { least, most }: { readonly least: number; readonly most: number }): number => Math.floor(Math.max(least, Math.min(most, size)))

type Small = readonly { readonly text: string; readonly size: number }[]

const LEAST_GAP = 20
const GAPS = 4

/** Where everything stands: what a long title needs, number and code give; what is left over lies evenly between them, never as one empty band. */
function layOut(canvas: Canvas2D, title: string, { top, small }: { readonly top: number; readonly small: Small }) {
  const look = { width: WIDTH, ...lookFor(canvas, title, { width: WIDTH, looks: TITLE_LOOKS }), isBold: true }
  const words = heightOf(canvas, title, look) + small.reduce((sum, { text, size }) => sum + heightOf(canvas, text, { width: WIDTH, size }), 0)
  const room = BOTTOM - top - words
  const count = within((room - GAPS * LEAST_GAP - CODE.least) / LEADING, COUNT)
  const code = within(room - GAPS * BETWEEN - count * LEADING, CODE)
  return { look, count, code, gap: Math.max(0, Math.floor((room - Math.round(count * LEADING) - code) / GAPS)) }
}

/** A poster to save, always light: it is printed and sent round. The number first. `code` is the picture of the mini-program code, as the platform loaded it. */
export function drawPoster(canvas: Canvas2D, facts: PosterFacts, code: unknown): void {
  const { title, detail, count, groupName, deadline, invitation } = facts
  paint(canvas, { x: 0, y: 0, ...POSTER }, palette.primarySoft)
  paintRound(canvas, { x: EDGE, y: EDGE, width: POSTER.width - 2 * EDGE, height: POSTER.height - 2 * EDGE }, { radius: 32, colour: palette.surfaceRaised })

  const top = writeSource(canvas, groupName, { x: LEFT, y: 84, width: WIDTH, size: 32 })
  const small = [{ text: detail, size: 36 }, { text: deadline, size: 30 }].filter(({ text }) => text !== '')
  const { look, count: size, code: side, gap } = layOut(canvas, title, { top, small })
  writeCount(canvas, count, { x: LEFT, y: top + gap, width: WIDTH, size })
  let y = top + 2 * gap + Math.round(size * LEADING)
  y = write(canvas, title, { x: LEFT, y, ...look, colour: palette.text })
  for (const each of small) y = write(canvas, each.text, { x: LEFT, y, width: WIDTH, size: each.size, colour: palette.textQuiet })

  paint(canvas, { x: LEFT, y: y + gap, width: WIDTH, height: 2 }, palette.line)
  const at = y + 2 * gap
  canvas.drawImage(code, LEFT, at, side, side)
  const beside = { width: WIDTH - side - BETWEEN, lines: 4, size: 34 }
  write(canvas, invitation, { x: LEFT + side + BETWEEN, y: at + Math.max(0, Math.round((side - heightOf(canvas, invitation, beside)) / 2)), ...beside, colour: palette.text })
}

/** What the poster says, for who does not see it. */
export const sayPoster = ({ title, detail, count, groupName, deadline, invitation }: PosterFacts): string =>
  [say.poster, title, detail, say.joined(count), deadline, say.from(groupName), say.code(invitation)].filter(part => part !== '').join('。')
