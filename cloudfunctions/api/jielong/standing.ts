import type { Failure } from '@shouhou/shared'
import { mayJoin, type Device, type JielongKind } from '@shouhou/shared/jielong'
import type { EntryDoc, JielongDoc } from '../../cloud/documents'
import type { Viewer } from '../case/viewer'
import { finishOwn } from './finish-claim'
import { entriesIn } from './merge/family'
import { isMoving, resolve } from './merge/resolve'
import { settle } from './settle'

/**
 * Where a person stands who wants to join: in it already, refused, nothing in the way (of the one that `root` names), or
 * `busy`: something is, that passes by itself in a moment. `error` is what to say when it does not.
 */
export type Standing = { is: 'in'; entry: EntryDoc } | { is: 'refused'; error: Failure } | { is: 'busy'; error: Failure } | { is: 'free'; root: string }

export interface Wish { jielongId: string; viewer: Viewer; once: string; mayWait: boolean; now: number }

/** What somebody brings: for which kind, and the device of their case, null for a kind that asks none. */
export interface Brought { kind: JielongKind; device: Device | null }

const busy: Standing = { is: 'busy', error: { code: 'call/still-running' } }

/** Somebody on the way out may leave a seat, unless others wait for it. */
const maySoonBeFree = ({ pending, waiting }: JielongDoc): boolean => waiting === 0 && Object.values(pending).some(({ step }) => step === 'leave' || step === 'leaving')

const placeFor = (jielong: JielongDoc, device: Device | null, { mayWait, now }: Wish): Standing => {
  const may = mayJoin(jielong, { device, mayWait }, now)
  if (may.ok) return { is: 'free', root: jielong._id }
  return { is: may.error.code === 'jielong/full' && maySoonBeFree(jielong) ? 'busy' : 'refused', error: may.error }
}

/** Finishes on the way what died here half-way, and what this person began before. */
export const standingOf = async (wish: Wish, brought: Brought): Promise<Standing> => {
  const { jielongId, viewer, once, now } = wish
  const found = await resolve(jielongId, viewer)
  if (found === null) return { is: 'refused', error: { code: 'jielong/not-found' } }

  const { root, asked } = found
  if (root.kind !== brought.kind) return { is: 'refused', error: { code: 'jielong/wrong-kind' } }
  const isChanged = (await settle(root, now)) > 0 || (await finishOwn(root, viewer.personId, now))
  if (isChanged) return standingOf(wish, brought)
  const [entry] = await entriesIn(root, viewer.personId)
  const pending = root.pending[viewer.personId]
  if (entry !== undefined && pending === undefined) return { is: 'in', entry }
  if (pending !== undefined || isMoving(root, now) || isMoving(asked, now)) return busy
  return root.gone.includes(once) ? { is: 'refused', error: { code: 'jielong/not-joined' } } : placeFor(root, brought.device, wish)
}
