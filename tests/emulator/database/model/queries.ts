import fc from 'fast-check'
import { path, value } from './arbitrary'

type Query = Record<string, unknown>

const pattern = fc.constantFrom(/x/, /^$/, /./, /^中/)
const item = fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: pattern })
const plainItem = value

const simple = fc.oneof(
  fc.record({ $eq: value }),
  fc.record({ $ne: value }),
  ...['$gt', '$gte', '$lt', '$lte'].map((name) => value.map((wanted) => ({ [name]: wanted }))),
  fc.record({ $gte: value, $lt: value }),
  fc.record({ $in: fc.array(item, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(item, { maxLength: 3 }) }),
  fc.record({ $all: fc.array(plainItem, { maxLength: 2 }) }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $size: fc.nat(2) }),
  fc.record({ $mod: fc.tuple(fc.constantFrom(2, 3), fc.constantFrom(0, 1)) }),
  fc.record({ $type: fc.constantFrom('null', 'number', 'int', 'double', 'string', 'object', 'array', 'bool', 'date') }),
) as fc.Arbitrary<Query>

const condition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: simple },
  { weight: 2, arbitrary: value.filter((wanted) => wanted !== undefined) },
  { weight: 1, arbitrary: pattern },
  { weight: 1, arbitrary: fc.oneof(simple, pattern).map(($not) => ({ $not })) },
  { weight: 1, arbitrary: fc.oneof(simple, fc.dictionary(fc.constantFrom('a', 'b', '0'), fc.oneof(value, simple), { minKeys: 1, maxKeys: 2, noNullPrototype: true })).map(($elemMatch) => ({ $elemMatch })) },
)

const plainQuery = fc.dictionary(path, condition, { maxKeys: 2, noNullPrototype: true })

/** Queries of the operators that a function can send. */
export const query: fc.Arbitrary<Query> = fc.oneof(
  { weight: 4, arbitrary: plainQuery },
  { weight: 1, arbitrary: fc.array(plainQuery, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })) },
  { weight: 1, arbitrary: fc.array(plainQuery, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })) },
  { weight: 1, arbitrary: fc.tuple(plainQuery, fc.array(plainQuery, { minLength: 1, maxLength: 2 })).map(([plain, $nor]) => ({ ...plain, $nor })) },
)
