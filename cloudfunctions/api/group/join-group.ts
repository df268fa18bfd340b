import { fail, ok, type Result } from '@shouhou/shared'
import { hasRoom } from '@shouhou/shared/group'
import { answer } from '../../cloud/answer'
import type { GroupDoc } from '../../cloud/documents'
import { chatKeyOf } from './chat-key'
import { addMember } from './add-member'
import { countMembers, groupViewNow } from './group-view'
import { guessCode } from './guess-code'

interface Invitation { code?: string | undefined; cloudId?: string | undefined; personId: string; now: number }

const isInvited = async (group: GroupDoc, { code, cloudId, personId, now }: Invitation): Promise<Result<null>> => {
  const known = code === undefined ? ok(null) : await guessCode({ personId, code, now }, async () => (code === group.inviteCode ? code : null))
  if (!known.ok) return known
  if (known.value !== null) return ok(null)
  if (cloudId === undefined) return fail({ code: 'group/wrong-code' })
  const chat = await chatKeyOf(cloudId)
  if (chat === null) return fail({ code: 'group/chat-unreadable' })
  return chat === group.chat ? ok(null) : fail({ code: 'group/wrong-code' })
}

export const joinGroup = answer('group.join', async ({ input, actor, place, now }) => {
  if (place.member?.state === 'removed') return fail({ code: 'group/removed' })
  const invited = await isInvited(place.group, { ...input, personId: actor.personId, now })
  if (!invited.ok) return invited
  const room = hasRoom(await countMembers(input.groupId))
  if (!room.ok) return room

  await addMember({ groupId: input.groupId, personId: actor.personId, role: 'member', now })
  return ok(await groupViewNow(actor, input.groupId))
})
