import { isDeepStrictEqual } from 'node:util'
import type { Collection, Stored } from '../../cloud/collection'
import { _ } from '../../cloud/sdk'

interface Counted extends Stored { revision: number }

/**
 * Writes these fields if the document is the one that was seen. True as well when this very change is there already: the
 * run before this one wrote it, and died before it could answer.
 */
export const writeAsSeen = async <D extends Counted>(collection: Collection<D>, seen: { _id: string; revision: number }, data: Partial<D>): Promise<boolean> => {
  const written = Object.fromEntries(Object.entries(data).map(([field, value]) => [field, _.set(value)]))
  const next = seen.revision + 1
  if ((await collection.change({ _id: seen._id, revision: seen.revision }, { ...written, revision: next })) === 1) return true
  const now = await collection.get(seen._id)
  return now?.revision === next && Object.entries(data).every(([field, value]) => isDeepStrictEqual(now[field as keyof D], value))
}
