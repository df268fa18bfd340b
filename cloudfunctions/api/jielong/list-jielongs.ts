import { ok } from '@shouhou/shared'
import { stateOf } from '@shouhou/shared/jielong'
import { answer } from '../../cloud/answer'
import { filledPage } from '../../cloud/filled-page'
import { viewerOf } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { maySee, rowsOf } from './jielong-row'
import { isLed } from './merge/merge-state'

export const list = answer('jielong.list', async ({ input, actor, place, now }, { jielongs }) => {
  const { groupId, state, cursor } = input
  const viewer = viewerOf(actor, place)
  // One past its deadline is closed for people, though nobody closed it: only the reading can tell.
  const where = state === 'open' || state === 'archived' ? { groupId, state } : { groupId }
  const isAsked = (theirs: typeof state): boolean => (state === undefined ? theirs !== 'archived' : theirs === state)
  const { items, next } = await filledPage((from) => jielongs.page(where, { cursor: from }), {
    cursor,
    keep: (doc) => !isLed(doc) && maySee(doc, viewer) && isAsked(stateOf(doc, now)),
  })
  return ok({ items: await rowsOf(items, { personId: actor.personId, nameOf: () => textsOf(place).name, now }), next })
})
