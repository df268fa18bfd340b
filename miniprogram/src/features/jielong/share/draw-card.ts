import { appName } from '../../../words/jielong/share'
import type { Canvas2D } from './canvas-2d'
import { palette } from './palette'
import { lookFor, paint, paintRound, widthOf, write } from './pen'
import { writeCount } from './write-count'

/** What a share card tells of a 接龙. */
export interface CardFacts {
  readonly title: string
  /** Model, part or whatever the title leaves open; may be empty. */
  readonly detail: string
  /** People who joined. */
  readonly count: number
  readonly groupName: string
}

/** WeChat shows the picture of a card 5 : 4; pixels. */
export const CARD = { width: 750, height: 600 } as const

const EDGE = 28
const LEFT = EDGE + 44
const WIDTH = CARD.width - 2 * LEFT
const TITLE_LOOKS = [{ size: 66, lines: 1 }, { size: 54, lines: 1 }, { size: 60, lines: 2 }, { size: 54, lines: 3 }] as const

/** Whose page it is, at the top of every picture: the app, then the group. */
export function writeSource(canvas: Canvas2D, groupName: string, { x, y, width, size }: { x: number; y: number; width: number; size: number }): number {
  const name = { size, isBold: true }
  const taken = Math.ceil(widthOf(canvas, appName, name)) + 1
  write(canvas, appName, { x, y, width: taken, ...name, colour: palette.primary })
  const beside = taken + Math.round(size * 0.7)
  return write(canvas, groupName, { x: x + beside, y, width: width - beside, size, colour: palette.textQuiet })
}

/** The picture of a share card: where it comes from, title, model, how many. No small type: in a chat it is 210 points wide. */
export function drawCard(canvas: Canvas2D, { title, detail, count, groupName }: CardFacts): void {
  paint(canvas, { x: 0, y: 0, ...CARD }, palette.primarySoft)
  paintRound(canvas, { x: EDGE, y: EDGE, width: CARD.width - 2 * EDGE, height: CARD.height - 2 * EDGE }, { radius: 28, colour: palette.surfaceRaised })

  const beneathSource = writeSource(canvas, groupName, { x: LEFT, y: 62, width: WIDTH, size: 30 })
  const beneathTitle = write(canvas, title, { x: LEFT, y: beneathSource + 18, width: WIDTH, ...lookFor(canvas, title, { width: WIDTH, looks: TITLE_LOOKS }), isBold: true, colour: palette.text })
  if (detail !== '') write(canvas, detail, { x: LEFT, y: beneathTitle + 6, width: WIDTH, size: 34, colour: palette.textQuiet })

  paint(canvas, { x: LEFT, y: 418, width: WIDTH, height: 2 }, palette.line)
  writeCount(canvas, count, { x: LEFT, y: 430, width: WIDTH, size: 92 })
}
