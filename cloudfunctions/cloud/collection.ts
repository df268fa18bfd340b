import { PAGE_SIZE, type PageOf } from '@shouhou/shared'
import { _, database, type SdkQuery } from './sdk'

export interface Stored { _id: string }

/** A document that is listed: `order` sorts by time and is unique, so it is also the cursor. */
export interface Listed extends Stored { order: string }

export interface Find {
  where: object
  order?: [field: string, direction: 'asc' | 'desc'][]
  limit?: number
}

const READ_LIMIT = 1000

/** Sorts as (at, id) does; `at` in epoch ms. */
export const orderKey = (at: number, id: string): string => `${at.toString(36).padStart(9, '0')}-${id}`

// The service reports a taken id or unique key as a failed request; only its message tells.
const isTaken = (error: unknown): boolean => /duplicate key|E11000|DUPLICATE/i.test(String((error as { errMsg?: unknown })?.errMsg ?? error))

/** One collection, with only what is safe outside transactions: single-document writes are atomic and conditional. */
export class Collection<D extends Stored> {
  constructor(private readonly name: string) {}

  private query(where: object): SdkQuery {
    return database.collection(this.name).where(where)
  }

  async get(id: string): Promise<D | null> {
    const { data } = await this.query({ _id: id }).limit(1).get()
    return (data[0] as D | undefined) ?? null
  }

  async getMany(ids: readonly string[]): Promise<Map<string, D>> {
    const found = new Map<string, D>()
    const unique = [...new Set(ids)]
    for (let from = 0; from < unique.length; from += READ_LIMIT) {
      const part = unique.slice(from, from + READ_LIMIT)
      for (const doc of await this.find({ where: { _id: _.in(part) }, limit: part.length })) found.set(doc._id, doc)
    }
    return found
  }

  /** False when the id or a unique key is taken. */
  async add(doc: D): Promise<boolean> {
    try {
      await database.collection(this.name).add({ data: doc })
      return true
    } catch (error) {
      if (isTaken(error)) return false
      throw error
    }
  }

  private search({ where, order = [], limit = READ_LIMIT }: Find): SdkQuery {
    let query = this.query(where)
    for (const [field, direction] of order) query = query.orderBy(field, direction)
    return query.limit(Math.min(limit, READ_LIMIT))
  }

  async find(what: Find): Promise<D[]> {
    return (await this.search(what).get()).data as D[]
  }

  /** As `find`, but only these fields: for counting over large documents. */
  async pick<Field extends keyof D & string>(what: Find, fields: readonly Field[]): Promise<Pick<D, Field>[]> {
    const projection = Object.fromEntries(fields.map((field) => [field, true]))
    return (await this.search(what).field(projection).get()).data as Pick<D, Field>[]
  }

  async count(where: object): Promise<number> {
    return (await this.query(where).count()).total
  }

  /** Changes every document that matches, each atomically; answers how many did. */
  async change(where: object, data: object): Promise<number> {
    return (await this.query(where).update({ data })).stats.updated
  }

  /** As `change`, and null when a unique key is taken. */
  async changeUnlessTaken(where: object, data: object): Promise<number | null> {
    try {
      return await this.change(where, data)
    } catch (error) {
      if (isTaken(error)) return null
      throw error
    }
  }

  async remove(where: object): Promise<number> {
    return (await this.query(where).remove()).stats.removed
  }
}

export class ListedCollection<D extends Listed> extends Collection<D> {
  /** A page in the order of `order`; `where` must be served by an index that ends in `order`. */
  async page(where: object, { cursor, direction = 'desc', size = PAGE_SIZE }: { cursor?: string | undefined; direction?: 'asc' | 'desc'; size?: number }): Promise<PageOf<D>> {
    const beyond = cursor === undefined ? {} : { order: direction === 'desc' ? _.lt(cursor) : _.gt(cursor) }
    const found = await this.find({ where: { ...where, ...beyond }, order: [['order', direction]], limit: size + 1 })
    const items = found.slice(0, size)
    return { items, next: found.length > size ? (items[items.length - 1]?.order ?? null) : null }
  }
}
