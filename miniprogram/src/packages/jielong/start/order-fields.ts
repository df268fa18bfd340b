import type { FieldForm } from './field-form'

/** What was taken away, and from where. */
export interface Removed { readonly field: FieldForm; readonly at: number }

type Fields = readonly FieldForm[]

export const removed = (fields: Fields, at: number): Fields => fields.filter((_field, place) => place !== at)

export const restored = (fields: Fields, { field, at }: Removed): Fields => [...fields.slice(0, at), field, ...fields.slice(at)]

/** One place up (−1) or down (1); as it is at the ends. */
export const moved = (fields: Fields, at: number, by: 1 | -1): Fields => {
  const field = fields[at]
  const to = at + by
  return field && to >= 0 && to < fields.length ? restored(removed(fields, at), { field, at: to }) : fields
}
