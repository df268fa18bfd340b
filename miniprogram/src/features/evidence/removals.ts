import type { EvidenceKind } from '@shouhou/shared/evidence'
import { change } from '../../cloud'
import { whenOnline } from '../../device'
import { changeDraft, draftsKept, keep, keptUnder, readKept } from '../../drafts'
import { toast } from '../../ui'
import { sayFailure } from '../../words'

/** A piece that its owner took away: the cloud is told after a while. */
export interface Removal {
  readonly evidenceId: string
  readonly kind: EvidenceKind
  /**
   * `waiting`: may still be put back; `leaving`: the cloud is being told; `offline`, `unsure`: it was told, and nobody
   * knows whether it heard. It is told once more as soon as it can be reached.
   */
  readonly state: 'waiting' | 'leaving' | 'offline' | 'unsure'
}

const NOUN = 'removals'
const KEY = 'evidence'
const UNDO_MS = 8_000

let removals: readonly Removal[] = []
let loadedFor: string | undefined
let stopListening: (() => void) | undefined
const timers = new Map<string, ReturnType<typeof setTimeout>>()
const listeners = new Set<() => void>()
const mourners = new Set<(evidenceId: string) => void>()

/** Of whoever uses the app now; what an earlier run of it did not get to is done first of all. */
export function allRemovals(): readonly Removal[] {
  const slot = keptUnder(NOUN, KEY)
  if (loadedFor === slot) return removals
  loadedFor = slot
  removals = (readKept<readonly Removal[]>(NOUN, KEY) ?? []).map(one => ({ ...one, state: 'unsure' }))
  if (removals.length > 0) setTimeout(removeNow)
  return removals
}

/** Those that stay. */
export const withoutRemoved = <T extends { readonly evidenceId: string }>(pieces: readonly T[], removed = allRemovals()): readonly T[] =>
  pieces.filter(({ evidenceId }) => !removed.some(removal => removal.evidenceId === evidenceId))

function put(next: readonly Removal[]): void {
  removals = next
  keep(NOUN, KEY, next.length > 0 ? next : undefined)
  for (const tell of listeners) tell()
}

const become = (evidenceId: string, state: Removal['state']): void =>
  put(allRemovals().map(one => (one.evidenceId === evidenceId ? { ...one, state } : one)))

const stopTimer = (evidenceId: string): void => {
  clearTimeout(timers.get(evidenceId))
  timers.delete(evidenceId)
}

const forget = (evidenceId: string): void => put(allRemovals().filter(one => one.evidenceId !== evidenceId))

const mayBeNamed = (draft: object): draft is { readonly evidence: readonly { readonly evidenceId: string }[] } => 'evidence' in draft && Array.isArray(draft.evidence)

/** No draft names it any more, whatever page is open. */
function mourn(evidenceId: string): void {
  for (const { key } of draftsKept()) {
    changeDraft(key, draft => (mayBeNamed(draft) ? { ...draft, evidence: draft.evidence.filter(one => one.evidenceId !== evidenceId) } : draft))
  }
  for (const tell of mourners) tell(evidenceId)
}

async function remove({ evidenceId, state }: Removal): Promise<void> {
  if (state === 'leaving') return
  stopTimer(evidenceId)
  become(evidenceId, 'leaving')
  const reply = await change('evidence.remove', { evidenceId })
  if (!reply.ok && reply.error.code === 'call/offline') return become(evidenceId, 'offline')
  if (!reply.ok && reply.error.code === 'call/timed-out') return become(evidenceId, 'unsure')
  // What is gone already counts as removed.
  if (reply.ok || reply.error.code === 'evidence/not-found') mourn(evidenceId)
  else toast(sayFailure(reply.error))
  forget(evidenceId)
}

const removeOne = (evidenceId: string): void => allRemovals().filter(one => one.evidenceId === evidenceId).forEach(one => void remove(one))

/** Out of sight at once, out of the cloud when it can no longer be put back. */
export function removeSoon({ evidenceId, kind }: Pick<Removal, 'evidenceId' | 'kind'>): void {
  stopListening ??= whenOnline(removeNow)
  put([...allRemovals(), { evidenceId, kind, state: 'waiting' }])
  timers.set(evidenceId, setTimeout(() => removeOne(evidenceId), UNDO_MS))
}

/** Whether it is back: too late once the cloud was told. */
export function putBack(evidenceId: string): boolean {
  const isWaiting = allRemovals().some(one => one.evidenceId === evidenceId && one.state === 'waiting')
  if (isWaiting) {
    stopTimer(evidenceId)
    forget(evidenceId)
  }
  return isWaiting
}

/** No more waiting: the page is being left, or the network is back. */
export function removeNow(): void {
  for (const removal of allRemovals()) void remove(removal)
}

export function listenToRemovals(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** Tells of each piece that the cloud has removed. */
export function listenToGone(tell: (evidenceId: string) => void): () => void {
  mourners.add(tell)
  return () => void mourners.delete(tell)
}
