import { invalidOperator, requestFailed } from '../../database-error'
import { isEqual } from '../../value/compare'
import { typeTest } from '../../value/type-of'
import { type Test, allOf, not } from '../condition'
import { patternTest } from '../pattern'
import { askedBoolean, askedCount, askedList, askedNumber, askedString } from './asked'
import { type Keyword, compileSchema } from './compile-schema'

const JSON_TYPES: Record<string, string> = {
  object: 'object', array: 'array', number: 'number', boolean: 'bool', string: 'string', null: 'null',
}

const named = (wanted: unknown, test: (name: unknown) => Test): Test => {
  const tests = (Array.isArray(wanted) ? askedList('type', wanted) : [wanted]).map(test)
  return (value) => tests.some((each) => each(value))
}

const jsonType = (name: unknown): Test => {
  const type = typeof name === 'string' && Object.hasOwn(JSON_TYPES, name) ? JSON_TYPES[name] : undefined
  if (type === undefined) throw invalidOperator(`$jsonSchema type '${String(name)}' is not currently supported`)
  return typeTest(type)
}

const bsonType = (name: unknown): Test => typeTest(askedString('bsonType', name))

const ofNumber = (test: (value: number) => boolean): Test => (value) => typeof value !== 'number' || test(value)

const ofString = (test: (value: string) => boolean): Test => (value) => typeof value !== 'string' || test(value)

const bound = (name: 'minimum' | 'maximum', sign: 1 | -1): Keyword => (wanted, schema) => {
  const limit = askedNumber(name, wanted)
  const isOpen = schema[exclusive[name]] === true
  return ofNumber((value) => (isOpen ? (value - limit) * sign > 0 : (value - limit) * sign >= 0))
}

const exclusive = { minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum' } as const

// The bound itself reads it.
const besides = (other: 'minimum' | 'maximum'): Keyword => (wanted, schema) => {
  askedBoolean(exclusive[other], wanted)
  if (!(other in schema)) throw requestFailed(`$jsonSchema keyword '${other}' must be present if ${exclusive[other]} is present`)
  return () => true
}

const multipleOf: Keyword = (wanted) => {
  const divisor = askedNumber('multipleOf', wanted)
  if (!(divisor > 0)) throw requestFailed("$jsonSchema keyword 'multipleOf' must have a positive value")
  return ofNumber((value) => value % divisor === 0)
}

const lengthOf = (text: string) => [...text].length

const schemas = (name: string, wanted: unknown) => askedList(name, wanted).map(compileSchema)

const oneOf: Keyword = (wanted) => {
  const tests = schemas('oneOf', wanted)
  return (value) => tests.filter((test) => test(value)).length === 1
}

const anyOf: Keyword = (wanted) => {
  const tests = schemas('anyOf', wanted)
  return (value) => tests.some((test) => test(value))
}

const isOneOf: Keyword = (wanted) => {
  const list = askedList('enum', wanted)
  return (value) => list.some((item) => isEqual(item, value))
}

const minLength: Keyword = (wanted) => {
  const least = askedCount('minLength', wanted)
  return ofString((value) => lengthOf(value) >= least)
}

const maxLength: Keyword = (wanted) => {
  const most = askedCount('maxLength', wanted)
  return ofString((value) => lengthOf(value) <= most)
}

const pattern: Keyword = (wanted) => ofString(patternTest({ source: askedString('pattern', wanted), flags: '' }))

export const valueKeywords: Record<string, Keyword> = {
  bsonType: (wanted) => named(wanted, bsonType),
  type: (wanted) => named(wanted, jsonType),
  enum: isOneOf,
  minimum: bound('minimum', 1),
  maximum: bound('maximum', -1),
  exclusiveMinimum: besides('minimum'),
  exclusiveMaximum: besides('maximum'),
  multipleOf,
  minLength,
  maxLength,
  pattern,
  allOf: (wanted) => allOf(schemas('allOf', wanted)),
  anyOf,
  oneOf,
  not: (wanted) => not(compileSchema(wanted)),
}
