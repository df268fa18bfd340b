import type { JielongDoc } from '../../../cloud/documents'
import { world } from '../../../cloud/world'
import { isLed } from './merge-state'

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
