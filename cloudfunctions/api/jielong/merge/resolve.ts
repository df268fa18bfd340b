import type { JielongDoc } from '../../../cloud/documents'
import { world } from '../../../cloud/world'
import type { Viewer } from '../../case/viewer'
import { maySee } from '../jielong-view'

/** Whether its links lead to the one it was merged into, and it is in no list of its own. */
export const isLed = ({ merge }: Pick<JielongDoc, 'merge'>): boolean => merge !== null && (merge.step === 'merged' || (merge.step === 'unmerging' && !merge.isGivenUp))

/** A merge or its undoing is under way: nobody joins, changes or leaves for a moment, and the same question finds another answer soon. */
export const isMoving = ({ mergeStep, frozenUntil }: Pick<JielongDoc, 'mergeStep' | 'frozenUntil'>, now: number): boolean =>
  mergeStep === 'merging' || mergeStep === 'unmerging' || frozenUntil > now

export interface Resolved {
  /** The one to act on: what was asked for, or what that was merged into. */
  root: JielongDoc
  /** What was asked for; the root itself when that stands alone. */
  asked: JielongDoc
}

/** Where this one leads. Costs nothing when it stands alone. */
export const rootOf = async (asked: JielongDoc): Promise<Resolved> => {
  const root = asked.merge !== null && isLed(asked) ? await world.jielongs.get(asked.merge.into) : asked
  if (root === null) throw new Error('a 接龙 was merged into nothing')
  return { root, asked }
}

/** By any of its ids; null when there is no such 接龙 for this viewer. Its own words may be hidden from them: see `maySee` for `asked`. */
export const resolve = async (jielongId: string, viewer: Viewer): Promise<Resolved | null> => {
  const asked = await world.jielongs.get(jielongId)
  if (asked === null || asked.groupId !== viewer.groupId) return null
  const found = await rootOf(asked)
  return maySee(found.root, viewer) ? found : null
}

export const findRoot = async (jielongId: string, viewer: Viewer): Promise<JielongDoc | null> => (await resolve(jielongId, viewer))?.root ?? null
