import type { JielongDoc } from '../../../cloud/documents'
import { world } from '../../../cloud/world'
import type { Viewer } from '../../case/viewer'
import { maySee } from '../jielong-row'
import { rootOf, type Resolved } from './root-of'
import { settleMerge } from './settle-merges'

export { isLed, isMoving } from './merge-state'
export { rootOf, type Resolved } from './root-of'

/** By any of its ids; null when there is no such 接龙 for this viewer. Its own words may be hidden from them: see `maySee` for `asked`. */
export const resolve = async (jielongId: string, viewer: Viewer): Promise<Resolved | null> => {
  const found = await world.jielongs.get(jielongId)
  if (found === null || found.groupId !== viewer.groupId) return null
  // What died half-way is finished by whoever comes by, not only by the timer.
  const asked = (await settleMerge(found, Date.now())) ? ((await world.jielongs.get(jielongId)) ?? found) : found
  const resolved = await rootOf(asked)
  return maySee(resolved.root, viewer) ? resolved : null
}

/** This very one, also when it was merged; null when there is no such 接龙 for this viewer. */
export const findOne = async (jielongId: string, viewer: Viewer): Promise<JielongDoc | null> => {
  const found = await world.jielongs.get(jielongId)
  return found !== null && found.groupId === viewer.groupId && maySee(found, viewer) ? found : null
}

export const findRoot = async (jielongId: string, viewer: Viewer): Promise<JielongDoc | null> => (await resolve(jielongId, viewer))?.root ?? null
