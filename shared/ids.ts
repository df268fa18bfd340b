import * as z from './z'

/** An id that the server made. Opaque: lower-case letters, digits and dashes. */
export const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{5,63}$/))
export type Id = z.infer<typeof Id>

/** One per intent of a person: a repeated request carries the same one and gets the first answer. */
export const IdempotencyKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/))

/** Where the next page starts; opaque. */
export const Cursor = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,120}$/))

export const PAGE_SIZE = 20

/** One page of a list; `next` is null at the end. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: z.nullable(Cursor) })
export interface PageOf<Item> { items: Item[]; next: string | null }
