import { fail, ok, type Failure, type Result } from '@shouhou/shared'
import type { EntryDoc, JielongDoc, Place } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { newToken } from './claim'
import type { Prepared } from './content/prepared'
import { claimPlace, finishJoin, type JoinClaim } from './join-steps'
import { patiently } from './pauses'
import { standingOf, type Wish } from './standing'

/** `jielong`: as it was read with this very entry on its way in; null when the entry was there before. */
export interface Taken { entry: EntryDoc; jielong: JielongDoc | null }

const claimOf = ({ content, facts, review }: Prepared, place: Place, { once, now }: Wish): JoinClaim =>
  ({ step: 'join', place, token: newToken(once), at: now, content, facts, review })

const tryPlace = async (jielongId: string, prepared: Prepared, { wish, place }: { wish: Wish; place: Place }): Promise<Taken | null> => {
  const { personId, groupId, mayDecide } = wish.viewer
  const claim = claimOf(prepared, place, wish)
  const joining = { groupId: groupId ?? '', jielongId, personId, mayDecide, device: prepared.device }
  if (!(await claimPlace(joining, claim))) return null
  const jielong = await world.jielongs.get(jielongId)
  const entry = jielong === null ? null : await finishJoin(jielong, personId, claim)
  return entry === null ? null : { entry, jielong: entry.token === claim.token ? jielong : null }
}

/** A seat if there is one; a place on the waiting list otherwise, for who may wait. */
const tryOnce = async (jielongId: string, prepared: Prepared, wish: Wish): Promise<Taken | null> =>
  (await tryPlace(jielongId, prepared, { wish, place: 'seated' })) ?? (wish.mayWait ? tryPlace(jielongId, prepared, { wish, place: 'waiting' }) : null)

/** Until it has a place, is refused, or has waited too long for others. */
export const takePlace = async (prepared: Prepared, wish: Wish): Promise<Result<Taken>> => {
  let obstacle: Failure = { code: 'call/still-running' }
  let { jielongId } = wish
  const found = await patiently(async (): Promise<Result<Taken> | null> => {
    const taken = await tryOnce(jielongId, prepared, wish)
    if (taken !== null) return ok(taken)
    const standing = await standingOf(wish, { kind: prepared.content.kind, device: prepared.device })
    if (standing.is === 'in') return ok({ entry: standing.entry, jielong: null })
    if (standing.is === 'refused') return fail(standing.error)
    if (standing.is === 'busy') obstacle = standing.error
    else jielongId = standing.root
    return null
  })
  return found ?? fail(obstacle)
}
