import { ok, type Result } from '@shouhou/shared'
import { modelKey, type CaseRow } from '@shouhou/shared/case'
import type { JielongView } from '@shouhou/shared/jielong'
import { call } from '../../../cloud'

type Wanted = Pick<JielongView, 'groupId' | 'brand' | 'model' | 'faultCode'>

const fits = (wanted: Wanted) => (one: CaseRow): boolean =>
  one.groupId === wanted.groupId && one.faultCode === wanted.faultCode && modelKey(one.brand, one.model) === modelKey(wanted.brand, wanted.model)

/** My own cases of this model and this fault in this group, newest first. Looks through all my pages until one has some. */
export async function findFittingCases(wanted: Wanted, cursor?: string): Promise<Result<readonly CaseRow[]>> {
  const reply = await call('case.listMine', cursor === undefined ? {} : { cursor })
  if (!reply.ok) return reply
  const { items, next } = reply.value
  const fitting = items.filter(fits(wanted))
  return fitting.length > 0 || next === null ? ok(fitting) : findFittingCases(wanted, next)
}
