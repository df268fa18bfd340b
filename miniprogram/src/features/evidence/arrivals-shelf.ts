import { keep, readKept } from '../../drafts'
import { sentOn, withArrived, withoutTaken, type Arrivals } from './arrivals'
import type { EvidencePiece } from './evidence-piece'

const NOUN = 'unsent'
const KEY = 'arrived'

/** Of whoever uses the app now; nothing else on this device knows of them. */
export const allArrivals = (): Arrivals => readKept<Arrivals>(NOUN, KEY) ?? {}

const put = (next: Arrivals): void => keep(NOUN, KEY, Object.keys(next).length > 0 ? next : undefined)

export const arrivalsAt = (place: string): readonly EvidencePiece[] => allArrivals()[place] ?? []
export const keepArrived = (place: string, pieces: readonly EvidencePiece[]): void => put(withArrived(allArrivals(), place, pieces))
export const forgetArrived = (place: string, ids: readonly string[]): void => put(withoutTaken(allArrivals(), place, ids))
export const sendArrivedOn = (from: string, to: string): void => put(sentOn(allArrivals(), from, to))
