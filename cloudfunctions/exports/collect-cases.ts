import { ok, type Result } from '@shouhou/shared'
import { canExport, EXPORT_LIMIT } from '@shouhou/shared/export'
import { modelKey } from '@shouhou/shared/case'
import type { Calls } from '@shouhou/shared/calls'
import type { Place } from '../cloud/actor'
import type { CaseDoc } from '../cloud/documents'
import { isVisible } from '../cloud/names'
import { world } from '../cloud/world'

const PAGE = 500

type Wanted = Calls['export.make']['input']

const isWanted = ({ model, faultCode }: Wanted) => (found: CaseDoc): boolean =>
  isVisible(found.review) &&
  (model === undefined || model === '' || found.modelKey.includes(modelKey('', model))) &&
  (faultCode === undefined || found.report.faultCode === faultCode)

/** A watchdog takes what was shared with it, wherever it was filed; any other group takes its own. Oldest first. */
export const collectCases = async (input: Wanted, place: Place): Promise<Result<CaseDoc[]>> => {
  const { groupId } = input
  const where = place.group.kind === 'watchdog' ? { sharedWith: groupId } : { groupId }
  const collected: CaseDoc[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await world.cases.page(where, { cursor, direction: 'asc', size: PAGE })
    collected.push(...items.filter(isWanted(input)))
    cursor = next ?? undefined
  } while (cursor !== undefined && collected.length <= EXPORT_LIMIT)
  const able = canExport(collected.length)
  return able.ok ? ok(collected) : able
}
