import { clustersOf } from './clusters'

export type Measure = (text: string) => number

export interface Room {
  readonly width: number
  /** How many lines there are at most; what does not fit ends in '…'. */
  readonly lines: number
}

const LATIN = /^[A-Za-z0-9.,'’+\-_/#%&@]$/
const OPENING = '（《〈“‘「『【〔([{'
const CLOSING = '，。、！？；：）》〉”’」』】〕)]}…·,.!?;:%'

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1]

/** Whether no line may end between the two: inside a Latin word or number, before what closes, after what opens. */
const isGlued = (before: string, after: string): boolean => {
  const end = last(clustersOf(before)) ?? ''
  return (LATIN.test(end) && LATIN.test(after)) || (after !== ' ' && CLOSING.includes(after)) || (end !== ' ' && end !== '' && OPENING.includes(end))
}

/** Pieces between which a line may end; one that is wider than a line is cut anywhere. */
function piecesOf(text: string, width: number, measure: Measure): string[] {
  const pieces: string[] = []
  for (const cluster of clustersOf(text)) {
    const before = last(pieces)
    if (before !== undefined && isGlued(before, cluster) && measure(before + cluster) <= width) pieces[pieces.length - 1] = before + cluster
    else pieces.push(cluster)
  }
  return pieces
}

const LOOSE_END = /[\s，。、；：,;:·（《“‘「【(]+$/

/** As much of it as there is room for before '…'. */
function cut(text: string, width: number, measure: Measure): string {
  const clusters = clustersOf(text)
  const ended = (): string => `${clusters.join('').replace(LOOSE_END, '')}…`
  while (clusters.length > 0 && measure(ended()) > width) clusters.pop()
  return ended()
}

/** Lines of which none is wider than the room, as long as one character is not. */
export function breakLines(text: string, { width, lines }: Room, measure: Measure): string[] {
  const pieces = piecesOf(text.replace(/\s+/g, ' ').trim(), width, measure)
  const done: string[] = []
  let line = ''
  for (const [at, piece] of pieces.entries()) {
    if (line === '' || measure((line + piece).trimEnd()) <= width) {
      line = line === '' ? piece.trimStart() : line + piece
      continue
    }
    if (done.length + 1 === lines) return [...done, cut(line + pieces.slice(at).join(''), width, measure)]
    done.push(line.trimEnd())
    line = piece.trimStart()
  }
  return line === '' ? done : [...done, line.trimEnd()]
}
