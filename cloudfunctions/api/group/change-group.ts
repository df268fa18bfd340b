import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { queueIfHeld } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { groupViewNow } from './group-view'

export const changeGroup = answer('group.change', async ({ input, actor, place, now }, { groups }) => {
  const { groupId, revision, name, about, rules } = input
  // The review stands for all of them, also for those that cannot be changed here.
  const { brand, organisation } = place.group
  const checked = await checkTexts({ name, brand, about, rules, organisation }, 'forum', actor)
  if (!checked.ok) return checked

  const { check, isHeld } = checked.value
  const changed = await groups.change({ _id: groupId, revision }, { name, about, rules, revision: revision + 1, 'review.check': check, 'review.isHeld': isHeld })
  if (changed === 0) return fail({ code: 'group/changed-meanwhile' })
  await queueIfHeld(checked.value, { groupId, subject: { noun: 'group', id: groupId }, excerpt: `${name}\n${about}\n${rules}` }, now)
  return ok(await groupViewNow(actor, groupId))
})
