import Taro from '@tarojs/taro'
import type { EvidenceKind } from '@shouhou/shared/evidence'
import { change } from '../../cloud'
import { whenOnline } from '../../device'
import { keptUnder, readKept } from '../../drafts'
import { toast } from '../../ui'
import { sayFailure } from '../../words'

/** A piece that its owner took away, and may still put back: the cloud is told after a while. */
export interface Removal {
  readonly evidenceId: string
  readonly kind: EvidenceKind
  /** The cloud could not be reached: it is told as soon as it can be. */
  readonly isCutOff: boolean
}

const NOUN = 'removals'
const KEY = 'evidence'
const UNDO_MS = 8_000

let removals: readonly Removal[] = []
let loadedFor: string | undefined
let stopListening: (() => void) | undefined
const timers = new Map<string, ReturnType<typeof setTimeout>>()
const listeners = new Set<() => void>()
const gone = new Map<string, () => void>()

/** Of whoever uses the app now; what an earlier run of it did not get to is done first of all. */
export function allRemovals(): readonly Removal[] {
  const slot = keptUnder(NOUN, KEY)
  if (loadedFor === slot) return removals
  loadedFor = slot
  removals = readKept<readonly Removal[]>(NOUN, KEY) ?? []
  if (removals.length > 0) setTimeout(removeNow)
  return removals
}

function put(next: readonly Removal[]): void {
  removals = next
  if (next.length > 0) Taro.setStorageSync(keptUnder(NOUN, KEY), next)
  else Taro.removeStorageSync(keptUnder(NOUN, KEY))
  for (const tell of listeners) tell()
}

const forget = (evidenceId: string): void => {
  clearTimeout(timers.get(evidenceId))
  timers.delete(evidenceId)
  put(allRemovals().filter(one => one.evidenceId !== evidenceId))
}

async function remove(evidenceId: string): Promise<void> {
  clearTimeout(timers.get(evidenceId))
  timers.delete(evidenceId)
  const reply = await change('evidence.remove', { evidenceId })
  if (!reply.ok && (reply.error.code === 'call/offline' || reply.error.code === 'call/timed-out'))
    return put(allRemovals().map(one => (one.evidenceId === evidenceId ? { ...one, isCutOff: true } : one)))
  // What is gone already counts as removed.
  if (reply.ok || reply.error.code === 'evidence/not-found') gone.get(evidenceId)?.()
  else toast(sayFailure(reply.error))
  gone.delete(evidenceId)
  forget(evidenceId)
}

/** Out of sight at once, out of the cloud when it can no longer be put back. `onGone` hears of it then. */
export function removeSoon({ evidenceId, kind }: Pick<Removal, 'evidenceId' | 'kind'>, onGone: () => void): void {
  stopListening ??= whenOnline(removeNow)
  gone.set(evidenceId, onGone)
  put([...allRemovals(), { evidenceId, kind, isCutOff: false }])
  timers.set(evidenceId, setTimeout(() => void remove(evidenceId), UNDO_MS))
}

export const putBack = (evidenceId: string): void => forget(evidenceId)

/** No more waiting: the page is being left, or the network is back. */
export function removeNow(): void {
  for (const { evidenceId } of allRemovals()) void remove(evidenceId)
}

export function listenToRemovals(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}
