import { fail, ok, type Result } from '@shouhou/shared'
import { boardOf, NO_COUNTS, stateOf, type JielongView } from '@shouhou/shared/jielong'
import { canDo, placeOf } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import type { JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { entryId, world } from '../../cloud/world'
import { viewerOf } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { newToken } from './claim'
import { maySee, viewNow } from './jielong-view'
import { claimLeave, confirmLeave, finishLeave, forgetLeave } from './leave-steps'
import { settle } from './settle'

const PAUSES_MS = [40, 80, 160, 320, 640, 1280, 2480]

/** True: left. False: there was nothing to leave. Null: this person's other join or leave has the claim. */
const leaveOnce = async (jielong: JielongDoc, personId: string, at: number): Promise<boolean | null> => {
  const claim = { at, token: newToken() }
  if (!(await claimLeave(jielong._id, personId, claim))) return null
  const entry = await world.entries.get(entryId(jielong._id, personId))
  if (entry === null) {
    await forgetLeave(jielong._id, personId, claim.token)
    return false
  }
  const leaving = await confirmLeave(entry, claim)
  if (leaving === null) return null
  await finishLeave(jielong, personId, leaving)
  return true
}

const leaveFrom = async (jielong: JielongDoc, personId: string, now: number): Promise<Result<null>> => {
  await settle(jielong, now)
  for (const ms of PAUSES_MS) {
    const hasLeft = await leaveOnce(jielong, personId, now)
    if (hasLeft !== null) return hasLeft ? ok(null) : fail({ code: 'jielong/not-joined' })
    await new Promise((resolve) => { setTimeout(resolve, ms) })
  }
  return fail({ code: 'call/still-running' })
}

/** Takes somebody who goes out of the group's open 接龙. What is closed stays as it was counted. */
export const leaveJielongsOf = async (groupId: string, personId: string, now: number): Promise<void> => {
  const [entries, busy] = await Promise.all([
    world.entries.find({ where: { personId, groupId } }),
    world.jielongs.find({ where: { groupId, state: 'open', inFlight: _.gt(0) } }),
  ])
  const jielongs = await world.jielongs.getMany(entries.map(({ jielongId }) => jielongId))
  // A join under way, or dead half-way, has no entry yet and would be finished later.
  for (const jielong of busy) if (personId in jielong.pending) jielongs.set(jielong._id, jielong)
  for (const jielong of jielongs.values()) if (stateOf(jielong, now) === 'open') await leaveFrom(jielong, personId, now)
}

/** What somebody sees of it who may not read 接龙 there, or not any more. */
const closedTo = (view: JielongView): JielongView => ({ ...view, about: '', board: boardOf(NO_COUNTS), startedBy: { ...view.startedBy, nickname: '' } })

/** Also from one that was hidden meanwhile, and by who is no longer in the group: whoever is in it may always go. */
export const leave = answer('jielong.leave', async ({ input, actor, now }, { jielongs }) => {
  const { groupId, jielongId } = input
  const [jielong, place] = await Promise.all([jielongs.get(jielongId), placeOf(actor, groupId)])
  if (jielong === null || place === null || jielong.groupId !== groupId) return fail({ code: 'jielong/not-found' })
  const left = await leaveFrom(jielong, actor.personId, now)
  if (!left.ok) return left
  const viewer = viewerOf(actor, place)
  const view = await viewNow(jielong._id, { viewer, groupName: textsOf(place).name, now })
  const seen = maySee(jielong, viewer) ? view : { ...view, title: '', about: '' }
  return ok(canDo(place, 'jielong.read') ? seen : closedTo(seen))
})
