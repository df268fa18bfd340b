import fc from 'fast-check'

const scalar = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, 0, 1, 2, 3, -1, 'x', 'y', true) },
  fc.constantFrom<unknown>(-0, 0.5, NaN, 4_294_967_296, '', '中', '😀', '\uffff', false, new Date(0), new Date(5)),
)

const name = fc.constantFrom('a', 'b', 'c', '0')

export const { value, fields } = fc.letrec<{ value: unknown; fields: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, { weight: 3, arbitrary: scalar }, { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) }, tie('fields')),
  fields: fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }) as fc.Arbitrary<Record<string, unknown>>,
}))

/** Documents as a collection holds them: each with an `_id` that tells its place, some of them numbers. */
export const documents = (maxLength: number) =>
  fc.array(fields, { maxLength }).map((list) => list.map((each, at) => ({ ...each, _id: at % 3 === 1 ? at : `d${at}` })))

export const path = fc.constantFrom('a', 'b', 'c', 'a.b', 'a.0', 'b.a', 'a.b.c', 'b.0.a', 'c.0.0', 'a.0.b.0')

/** A path as an order or an index names it. */
export const plainPath = fc.constantFrom('a', 'b', 'c', 'a.b', 'a.c', 'b.a', 'a.b.c')

/** No field and a field of it together: the model takes documents apart. */
export const order = fc.uniqueArray(fc.record({ field: plainPath, direction: fc.constantFrom<1 | -1>(1, -1) }), {
  maxLength: 3,
  comparator: ({ field }, { field: other }) => `${field}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${field}.`),
})
