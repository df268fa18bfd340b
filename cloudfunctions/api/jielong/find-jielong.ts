import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { isVisible } from '../../cloud/names'
import { rootOf } from './merge/resolve'

/** For anybody who holds the code, from outside the group too: the group's own door decides the rest. */
export const find = answer('jielong.find', async ({ input }, { jielongs }) => {
  const asked = await jielongs.get(input.jielongId)
  const jielong = asked === null ? null : (await rootOf(asked)).root
  return jielong !== null && isVisible(jielong.review) ? ok({ groupId: jielong.groupId }) : fail({ code: 'jielong/not-found' })
})
