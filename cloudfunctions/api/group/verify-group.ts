import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { UNSHOWN } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { groupViewNow } from './group-view'

export const verifyGroup = answer('group.verify', async ({ input, actor }, { groups }) => {
  const checked = await checkTexts({ note: input.note }, 'comment', actor)
  if (!checked.ok) return checked
  const verificationNote = checked.value.check === 'passed' ? input.note : UNSHOWN
  const decided = await groups.change({ _id: input.groupId, verification: 'waiting' }, { verification: input.verdict, verificationNote })
  return decided === 0 ? fail({ code: 'group/already-decided' }) : ok(await groupViewNow(actor, input.groupId))
})
