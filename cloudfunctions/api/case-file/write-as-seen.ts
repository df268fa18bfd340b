import { isDeepStrictEqual } from 'node:util'
import type { Collection, Stored } from '../../cloud/collection'
import { _ } from '../../cloud/sdk'

interface Counted extends Stored { revision: number }

interface Seen<D> { _id: string; revision: number; told?: readonly (keyof D)[] }

/**
 * Writes these fields if the document is the one that was seen. True as well when this very change is there already: the
 * run before this one wrote it, and died or broke before it could answer. `told`: the fields that tell, where others carry
 * the moment of writing.
 */
export const writeAsSeen = async <D extends Counted>(collection: Collection<D>, { _id, revision, told }: Seen<D>, data: Partial<D>): Promise<boolean> => {
  const written = Object.fromEntries(Object.entries(data).map(([field, value]) => [field, _.set(value)]))
  const next = revision + 1
  if ((await collection.change({ _id, revision }, { ...written, revision: next })) === 1) return true
  const now = await collection.get(_id)
  const fields = told ?? (Object.keys(data) as (keyof D)[])
  return now?.revision === next && fields.every((field) => isDeepStrictEqual(now[field], data[field]))
}
