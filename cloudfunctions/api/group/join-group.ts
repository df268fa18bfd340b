import { fail, ok, type Result } from '@shouhou/shared'
import { hasRoom } from '@shouhou/shared/group'
import { answer } from '../../cloud/answer'
import type { GroupDoc } from '../../cloud/documents'
import { chatKeyOf } from './chat-key'
import { addMember } from './add-member'
import { countMembers, groupViewNow } from './group-view'

interface Invitation { code?: string | undefined; cloudId?: string | undefined }

const isInvited = async (group: GroupDoc, { code, cloudId }: Invitation): Promise<Result<null>> => {
  if (code === group.inviteCode) return ok(null)
  if (cloudId === undefined) return fail({ code: 'group/wrong-code' })
  const chat = await chatKeyOf(cloudId)
  if (chat === null) return fail({ code: 'group/chat-unreadable' })
  return chat === group.chat ? ok(null) : fail({ code: 'group/wrong-code' })
}

export const joinGroup = answer('group.join', async ({ input, actor, place, now }) => {
  if (place.member?.state === 'removed') return fail({ code: 'group/removed' })
  const invited = await isInvited(place.group, input)
  if (!invited.ok) return invited
  const room = hasRoom(await countMembers(input.groupId))
  if (!room.ok) return room

  await addMember({ groupId: input.groupId, personId: actor.personId, role: 'member', now })
  return ok(await groupViewNow(actor, input.groupId))
})
