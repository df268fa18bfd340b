import type { Failure } from '@shouhou/shared'
import { mayJoin } from '@shouhou/shared/jielong'
import type { CaseDoc, EntryDoc } from '../../cloud/documents'
import { entryId, world } from '../../cloud/world'
import type { Viewer } from '../case/viewer'
import { findJielong } from './jielong-view'
import { settle } from './settle'

/**
 * Where a person stands who wants to join: in it already, refused, nothing in the way, or `busy`: something is, that
 * passes by itself in a moment. `error` is what to say when it does not.
 */
export type Standing = { is: 'seated'; entry: EntryDoc } | { is: 'refused' | 'busy'; error: Failure } | { is: 'free' }

export type Device = Pick<CaseDoc, 'modelKey'> & Pick<CaseDoc['report'], 'faultCode'>

export interface Wish { jielongId: string; viewer: Viewer; now: number }

/** Finishes on the way what died here half-way. */
export const standingOf = async ({ jielongId, viewer, now }: Wish, device: Device): Promise<Standing> => {
  const [jielong, entry] = await Promise.all([findJielong(jielongId, viewer), world.entries.get(entryId(jielongId, viewer.personId))])
  if (jielong === null) return { is: 'refused', error: { code: 'jielong/not-found' } }

  await settle(jielong, now)
  const pending = jielong.pending[viewer.personId]
  if (entry !== null && (pending === undefined || pending.step === 'join')) return { is: 'seated', entry }
  if (pending !== undefined) return { is: 'busy', error: { code: 'call/still-running' } }
  const may = mayJoin(jielong, device, now)
  if (may.ok) return { is: 'free' }
  // Full for good only when everybody sits: somebody may still be on the way out.
  return { is: may.error.code === 'jielong/full' && jielong.inFlight > 0 ? 'busy' : 'refused', error: may.error }
}
