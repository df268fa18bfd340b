import type { JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { onceOf } from './claim'

const READ = 1000

/**
 * Takes out entries that were left before they were written: whoever wrote them was slow, and died before it looked back.
 * Answers how many.
 */
export const removeLateEntries = async ({ _id: jielongId, gone }: Pick<JielongDoc, '_id' | 'gone'>): Promise<number> => {
  let removed = 0
  for (let after: object = {}; gone.length > 0; ) {
    const found = await world.entries.pick({ where: { jielongId, ...after }, order: [['order', 'asc']], limit: READ }, ['_id', 'token', 'order'])
    for (const { _id, token } of found) if (gone.includes(onceOf(token))) removed += await world.entries.remove({ _id, token })
    const last = found.at(-1)
    if (last === undefined || found.length < READ) break
    after = { order: _.gt(last.order) }
  }
  return removed
}
