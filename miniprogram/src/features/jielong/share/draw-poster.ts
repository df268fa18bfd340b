import * as say from '../../../words/jielong/share'
import type { Canvas2D } from './canvas-2d'
import { writeSource, type CardFacts } from './draw-card'
import { palette } from './palette'
import { lookFor, paint, paintRound, write } from './pen'
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
const CODE = { x: LEFT, y: 830, size: 220 }
// Rather one line, if smaller, than a second line with one character in it.
const TITLE_LOOKS = [{ size: 80, lines: 1 }, { size: 60, lines: 1 }, { size: 68, lines: 2 }, { size: 60, lines: 4 }] as const
const BESIDE_CODE = LEFT + CODE.size + 44

/** A poster to save, always light: it is printed and sent round. `code` is the picture of the mini-program code, as the platform loaded it. */
export function drawPoster(canvas: Canvas2D, facts: PosterFacts, code: unknown): void {
  const { title, detail, count, groupName, deadline, invitation } = facts
  paint(canvas, { x: 0, y: 0, ...POSTER }, palette.primarySoft)
  paintRound(canvas, { x: EDGE, y: EDGE, width: POSTER.width - 2 * EDGE, height: POSTER.height - 2 * EDGE }, { radius: 32, colour: palette.surfaceRaised })

  const beneathSource = writeSource(canvas, groupName, { x: LEFT, y: 88, width: WIDTH, size: 32 })
  const beneathTitle = write(canvas, title, { x: LEFT, y: beneathSource + 28, width: WIDTH, ...lookFor(canvas, title, { width: WIDTH, looks: TITLE_LOOKS }), isBold: true, colour: palette.text })
  if (detail !== '') write(canvas, detail, { x: LEFT, y: beneathTitle + 14, width: WIDTH, size: 36, colour: palette.textQuiet })

  writeCount(canvas, count, { x: LEFT, y: 572, width: WIDTH, size: 110 })
  if (deadline !== '') write(canvas, deadline, { x: LEFT, y: 722, width: WIDTH, size: 30, colour: palette.textQuiet })

  paint(canvas, { x: LEFT, y: 788, width: WIDTH, height: 2 }, palette.line)
  canvas.drawImage(code, CODE.x, CODE.y, CODE.size, CODE.size)
  write(canvas, invitation, { x: BESIDE_CODE, y: CODE.y + 38, width: LEFT + WIDTH - BESIDE_CODE, lines: 3, size: 36, colour: palette.text })
}

/** What the poster says, for who does not see it. */
export const sayPoster = ({ title, detail, count, groupName, deadline, invitation }: PosterFacts): string =>
  [say.poster, title, detail, say.joined(count), deadline, say.from(groupName), say.code(invitation)].filter(part => part !== '').join('。')
