import { fail, ok } from '@shouhou/shared'
import { stateOf } from '@shouhou/shared/jielong'
import { answer } from '../../cloud/answer'
import { entryId } from '../../cloud/world'
import { viewerOf } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { lookingAt, viewNow, viewOf } from './jielong-view'
import { entriesIn, familyOf } from './merge/family'
import { findRoot, resolve } from './merge/resolve'
import { settle } from './settle'

export const read = answer('jielong.read', async (question, { entries }) => {
  const { input: { jielongId }, actor: { personId }, now } = question
  const looking = lookingAt(question)
  const [found, own] = await Promise.all([resolve(jielongId, looking.viewer), entries.get(entryId(jielongId, personId))])
  if (found === null) return fail({ code: 'jielong/not-found' })

  const { root, asked } = found
  if ((await settle(root, now)) > 0) return ok(await viewNow(jielongId, looking))
  const isAlone = root === asked && root.merged.length === 0
  const [mine = null] = isAlone ? [own] : await entriesIn(root, personId)
  return ok(await viewOf(root, { ...looking, mine, asked }))
})

export const readCard = answer('jielong.card', async ({ input, actor, place, now }) => {
  const jielong = await findRoot(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  const { counters } = await familyOf(jielong)
  const { _id: jielongId, groupId, kind, title } = jielong
  return ok({ jielongId, groupId, groupName: textsOf(place).name, kind, title, people: counters.people, state: stateOf(jielong, now) })
})
