import type { EvidencePiece } from './evidence-piece'

/** What the cloud has and nothing names yet, by the place it is for. */
export type Arrivals = Readonly<Record<string, readonly EvidencePiece[]>>

const set = (arrivals: Arrivals, place: string, pieces: readonly EvidencePiece[]): Arrivals => {
  const others = Object.entries(arrivals).filter(([other]) => other !== place)
  return Object.fromEntries(pieces.length > 0 ? [...others, [place, pieces]] : others)
}

/** One that arrives twice counts once. */
export const withArrived = (arrivals: Arrivals, place: string, pieces: readonly EvidencePiece[]): Arrivals => {
  const before = arrivals[place] ?? []
  const added = pieces.filter(({ evidenceId }) => !before.some(one => one.evidenceId === evidenceId))
  return set(arrivals, place, [...before, ...added])
}

export const withoutTaken = (arrivals: Arrivals, place: string, ids: readonly string[]): Arrivals =>
  set(arrivals, place, (arrivals[place] ?? []).filter(({ evidenceId }) => !ids.includes(evidenceId)))

export const sentOn = (arrivals: Arrivals, from: string, to: string): Arrivals =>
  withArrived(set(arrivals, from, []), to, arrivals[from] ?? [])
