import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { groupViewNow } from './group-view'

export const verifyGroup = answer('group.verify', async ({ input, actor }, { groups }) => {
  const decided = await groups.change({ _id: input.groupId, verification: 'waiting' }, { verification: input.verdict, verificationNote: input.note })
  return decided === 0 ? fail({ code: 'group/already-decided' }) : ok(await groupViewNow(actor, input.groupId))
})
