import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { viewerOf } from '../case/viewer'
import { findRoot } from '../jielong/merge/resolve'
import { keepLook } from './looks'

// A clock that is ahead must not make news of tomorrow old.
const notAhead = (upTo: number, now: number): number => Math.min(upTo, now)

export const lookAtGroup = answer('group.look', async ({ input, actor, place, now }) => {
  // The operator reads every group, and has news of none.
  if (place.role !== null) await keepLook(input.groupId, actor.personId, notAhead(input.upTo, now))
  return ok({})
})

export const lookAtJielong = answer('jielong.look', async ({ input, actor, place, now }) => {
  const jielong = await findRoot(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  if (place.role !== null) await keepLook(jielong._id, actor.personId, notAhead(input.upTo, now))
  return ok({})
})
