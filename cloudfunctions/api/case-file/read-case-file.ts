import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { findMyCase } from '../case/my-case'
import { caseFileOf } from './case-file-of'

export const readCaseFile = answer('caseFile.read', async ({ input, actor, now }) => {
  const mine = await findMyCase(input, actor.personId)
  return mine.ok ? ok(await caseFileOf(mine.value, now)) : mine
})
