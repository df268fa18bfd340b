import type { Signed } from '@shouhou/shared/jielong'
import { _ } from '../../../cloud/sdk'
import { world } from '../../../cloud/world'

const READ = 1000

/** Everybody in one 接龙, and what their entries count as; a thousand a read. */
export const readSigned = async (jielongId: string): Promise<Signed[]> => {
  const signed: Signed[] = []
  for (let after: object = {}; ; ) {
    const found = await world.entries.pick({ where: { jielongId, ...after }, order: [['order', 'asc']], limit: READ }, ['personId', 'place', 'facts', 'order'])
    signed.push(...found)
    const last = found.at(-1)
    if (last === undefined || found.length < READ) return signed
    after = { order: _.gt(last.order) }
  }
}

/** Of each of these, in their order. */
export const readAllSigned = async (jielongIds: readonly string[]): Promise<Signed[][]> => {
  const sets: Signed[][] = []
  for (const jielongId of jielongIds) sets.push(await readSigned(jielongId))
  return sets
}
