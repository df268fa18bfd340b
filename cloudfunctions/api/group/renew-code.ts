import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { groupViewNow } from './group-view'
import { newInviteCode } from './invite-code'

export const renewCode = answer('group.renewCode', async ({ input, actor }, { groups }) => {
  while ((await groups.changeUnlessTaken({ _id: input.groupId }, { inviteCode: newInviteCode() })) === null);
  return ok(await groupViewNow(actor, input.groupId))
})
