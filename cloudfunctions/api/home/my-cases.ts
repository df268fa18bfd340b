import type { CaseDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import type { Me } from './me'

const LATEST = 50

export type MyCase = Pick<CaseDoc, '_id' | 'groupId' | 'state' | 'report' | 'modelKey' | 'evidenceKinds' | 'review'>

/** My latest open cases in these groups. One read. */
export const myCasesOf = async ({ actor, groupIds }: Me): Promise<MyCase[]> => {
  const mine = await world.cases.pick(
    { where: { authorId: actor.personId }, order: [['order', 'desc']], limit: LATEST },
    ['_id', 'groupId', 'state', 'report', 'modelKey', 'evidenceKinds', 'review'],
  )
  return mine.filter(({ groupId, state }) => state === 'open' && groupIds.includes(groupId))
}
