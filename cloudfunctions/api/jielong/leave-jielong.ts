import { fail, ok, type Result } from '@shouhou/shared'
import { boardOf, NO_COUNTS, stateOf, type JielongView } from '@shouhou/shared/jielong'
import { canDo, placeOf } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import type { JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { maySee } from './jielong-row'
import { lookingAt, viewNow } from './jielong-view'
import { leaveEverywhere, finishOwn } from './finish-claim'
import { claimLeave, confirmLeave, forgetLeave, newLeave } from './leave-steps'
import { entriesIn, idsIn } from './merge/family'
import { isMoving, rootOf } from './merge/resolve'
import { moveUp } from './move-up'
import { patiently } from './pauses'
import { settle } from './settle'

/** True: left. False: there was nothing to leave. Null: another claim of this person, or a merge, is in the way. */
const leaveOnce = async (jielongId: string, personId: string, now: number): Promise<boolean | null> => {
  const asked = await world.jielongs.get(jielongId)
  if (asked === null) return false
  const { root } = await rootOf(asked)
  await finishOwn(root, personId, now)
  const begun = newLeave(now)
  if (!(await claimLeave(root._id, personId, begun))) return null
  // What is merged into it stays so under the claim, and may have changed before it.
  const seen = (await world.jielongs.get(root._id)) ?? root
  const entries = await entriesIn(seen, personId)
  const leaving = await confirmLeave(root._id, entries, begun)
  if (leaving === null) {
    await forgetLeave(root._id, personId, begun.token)
    return entries.length === 0 && idsIn(seen).includes(jielongId) && !isMoving(asked, now) ? false : null
  }
  await leaveEverywhere(root, personId, { claim: leaving, now })
  await moveUp(root._id, now, 1)
  return true
}

const leaveFrom = async (jielongId: string, personId: string, now: number): Promise<Result<null>> => {
  const hasLeft = await patiently(() => leaveOnce(jielongId, personId, now))
  if (hasLeft === null) return fail({ code: 'call/still-running' })
  return hasLeft ? ok(null) : fail({ code: 'jielong/not-joined' })
}

/** Takes somebody who goes out of the group's open 接龙, and off their waiting lists. What is closed stays as it was counted. False: one of them was busy, they are still in it. */
export const leaveJielongsOf = async (groupId: string, personId: string, now: number): Promise<boolean> => {
  const [entries, busy] = await Promise.all([
    world.entries.find({ where: { personId, groupId } }),
    world.jielongs.find({ where: { groupId, state: 'open', inFlight: _.gt(0) } }),
  ])
  const jielongs = await world.jielongs.getMany(entries.map(({ jielongId }) => jielongId))
  // A join under way, or dead half-way, has no entry yet and would be finished later.
  for (const jielong of busy) if (personId in jielong.pending) jielongs.set(jielong._id, jielong)
  let isOut = true
  for (const jielong of jielongs.values()) {
    const { root } = await rootOf(jielong)
    if (stateOf(root, now) !== 'open') continue
    const left = await leaveFrom(jielong._id, personId, now)
    if (!left.ok && left.error.code === 'call/still-running') isOut = false
  }
  return isOut
}

/** What somebody sees of it who may not read 接龙 there, or not any more. */
const closedTo = (view: JielongView, { kind }: JielongDoc): JielongView =>
  ({ ...view, about: '', fields: [], board: boardOf(NO_COUNTS, { kind }), merged: [], startedBy: { ...view.startedBy, nickname: '' } })

/** Also from one that was hidden meanwhile, and by who is no longer in the group: whoever is in it may always go. */
export const leave = answer('jielong.leave', async ({ input, actor, now }, { jielongs }) => {
  const { groupId, jielongId } = input
  const [jielong, place] = await Promise.all([jielongs.get(jielongId), placeOf(actor, groupId)])
  if (jielong === null || place === null || jielong.groupId !== groupId) return fail({ code: 'jielong/not-found' })
  await settle(jielong, now)
  const left = await leaveFrom(jielongId, actor.personId, now)
  if (!left.ok) return left
  const looking = lookingAt({ actor, place, now })
  const [view, { root }] = await Promise.all([viewNow(jielongId, looking), rootOf(jielong)])
  const seen = maySee(root, looking.viewer) ? view : closedTo({ ...view, title: '', brand: '', model: '', part: '', takes: [] }, root)
  return ok(canDo(place, 'jielong.read') ? seen : closedTo(seen, root))
})
