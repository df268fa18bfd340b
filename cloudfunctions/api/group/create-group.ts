import { fail, ok } from '@shouhou/shared'
import type { NewGroup } from '@shouhou/shared/group'
import { answer } from '../../cloud/answer'
import { orderKey } from '../../cloud/collection'
import type { GroupDoc } from '../../cloud/documents'
import { newReview, queueIfHeld } from '../../cloud/review'
import { checkTexts, type Checked } from '../../cloud/safety'
import { world } from '../../cloud/world'
import { addMember } from './add-member'
import { groupViewNow } from './group-view'
import { newInviteCode } from './invite-code'

const groupDoc = (_id: string, input: NewGroup, by: { ownerId: string; now: number; checked: Checked }): GroupDoc => ({
  ...input,
  brand: input.kind === 'official' ? input.brand : '',
  organisation: input.kind === 'consumer' ? '' : input.organisation,
  _id,
  order: orderKey(by.now, _id),
  ownerId: by.ownerId,
  verification: input.kind === 'consumer' ? 'none' : 'waiting',
  verificationNote: '',
  inviteCode: newInviteCode(),
  chat: _id,
  createdAt: by.now,
  revision: 1,
  review: newReview(by.checked),
  standards: { evidence: null, script: null },
})

/** Adds it under its own id, with another code when that one is in use. */
const addGroup = async (doc: GroupDoc): Promise<void> => {
  while (!(await world.groups.add(doc))) {
    if ((await world.groups.get(doc._id)) !== null) return
    doc = { ...doc, inviteCode: newInviteCode() }
  }
}

export const createGroup = answer('group.create', async ({ input, actor, now, newId }) => {
  if (input.kind === 'official' && input.brand === '') return fail({ code: 'group/brand-missing' })
  const { name, brand, about, rules, organisation } = input
  const checked = await checkTexts({ name, brand, about, rules, organisation }, 'forum', actor)
  if (!checked.ok) return checked

  const groupId = newId('g')
  await addGroup(groupDoc(groupId, input, { ownerId: actor.personId, now, checked: checked.value }))
  await addMember({ groupId, personId: actor.personId, role: 'admin', now })
  await queueIfHeld(checked.value, { groupId, subject: { noun: 'group', id: groupId }, excerpt: `${name}\n${about}\n${rules}` }, now)
  return ok(await groupViewNow(actor, groupId))
})
