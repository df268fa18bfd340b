import { NEWS_LIMIT } from '@shouhou/shared/home'

export const READ_LIMIT = 1000

const READS = 3

interface Row { groupId: string; order: string }

export type ReadOn<R extends Row> = (groupIds: readonly string[], beyond: string | undefined) => Promise<R[]>

export const countBy = (groupIds: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const groupId of groupIds) counts.set(groupId, (counts.get(groupId) ?? 0) + 1)
  return counts
}

/**
 * Enough of each group to be counted: a group that has as many as anybody is told of is left out of the next read, or it
 * would leave no room for the others. One read unless it is full, three at most.
 */
export const ofEachGroup = async <R extends Row>(groupIds: readonly string[], readOn: ReadOn<R>): Promise<R[]> => {
  const rows: R[] = []
  let pending = groupIds
  for (let reads = 0; reads < READS && pending.length > 0; reads += 1) {
    const more = await readOn(pending, rows[rows.length - 1]?.order)
    rows.push(...more)
    if (more.length < READ_LIMIT) break
    const counts = countBy(rows.map(({ groupId }) => groupId))
    pending = pending.filter((groupId) => (counts.get(groupId) ?? 0) < NEWS_LIMIT)
  }
  return rows
}
