import { PAGE_SIZE, type PageOf } from '@shouhou/shared'
import type { EntryDoc, JielongDoc } from '../../../cloud/documents'
import { entryId, world } from '../../../cloud/world'
import { idsIn } from './family'

const READS = 5

/** How far a list has come: in which 接龙, and after which entry of it. */
interface Spot { jielongId: string | undefined; after: string | undefined }

const START = '0'

/** `order` in the first one, as everywhere; the others say whose order it is. */
const spotOf = (cursor: string | undefined, rootId: string): Spot => {
  const [first, after] = cursor?.split('.') ?? []
  return after === undefined ? { jielongId: rootId, after: first } : { jielongId: first, after: after === START ? undefined : after }
}

const cursorOf = ({ jielongId, after }: Spot, rootId: string): string | null => {
  if (jielongId === undefined) return null
  return jielongId === rootId && after !== undefined ? after : `${jielongId}.${after ?? START}`
}

/** Without those whose person has an entry in an earlier one. */
const unshadowed = async (entries: readonly EntryDoc[], earlier: readonly string[]): Promise<EntryDoc[]> => {
  const idsOf = ({ personId }: EntryDoc): string[] => earlier.map((jielongId) => entryId(jielongId, personId))
  const before = await world.entries.getMany(entries.flatMap(idsOf))
  return entries.filter((entry) => !idsOf(entry).some((id) => before.has(id)))
}

/** In the order of joining: its own entries, then those of each that was merged into it; each person once. A page may be short of full, `next` then leads on. */
export const pageEntries = async (root: Pick<JielongDoc, '_id' | 'merged'>, cursor: string | undefined): Promise<PageOf<EntryDoc>> => {
  const ids = idsIn(root)
  const items: EntryDoc[] = []
  let spot = spotOf(cursor, root._id)
  for (let reads = 0; reads < READS && items.length < PAGE_SIZE && spot.jielongId !== undefined; reads += 1) {
    const { jielongId, after } = spot
    const at = ids.indexOf(jielongId)
    // Taken out meanwhile, or never in it: a cursor is only what somebody sent.
    if (at === -1) return { items, next: null }
    const page = await world.entries.page({ jielongId }, { cursor: after, direction: 'asc', size: PAGE_SIZE - items.length })
    items.push(...(await unshadowed(page.items, ids.slice(0, at))))
    spot = page.next === null ? { jielongId: ids[at + 1], after: undefined } : { jielongId, after: page.next }
  }
  return { items, next: cursorOf(spot, root._id) }
}
