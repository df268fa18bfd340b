import { ok, type Result } from '@shouhou/shared'
import { modelKey, type CaseRow } from '@shouhou/shared/case'
import type { JielongView } from '@shouhou/shared/jielong'
import { call } from '../../../cloud'

type Wanted = Pick<JielongView, 'groupId' | 'takes'>

const fits = ({ groupId, takes }: Wanted) => (one: CaseRow): boolean =>
  one.groupId === groupId && takes.some(({ brand, model, faultCode }) => one.faultCode === faultCode && modelKey(one.brand, one.model) === modelKey(brand, model))

/** My own cases in this group of a model and fault that it takes, newest first. Looks through all my pages until one has some. */
export async function findFittingCases(wanted: Wanted, cursor?: string): Promise<Result<readonly CaseRow[]>> {
  const reply = await call('case.listMine', cursor === undefined ? {} : { cursor })
  if (!reply.ok) return reply
  const { items, next } = reply.value
  const fitting = items.filter(fits(wanted))
  return fitting.length > 0 || next === null ? ok(fitting) : findFittingCases(wanted, next)
}
