import { isPlain } from '../../value/kind'
import { type Test, allOf } from '../condition'
import { patternTest } from '../pattern'
import { askedCount, askedFields, askedNames } from './asked'
import { type Keyword, type Schema, compileSchema } from './compile-schema'

type Fields = Record<string, unknown>

const ofObject = (test: (fields: Fields) => boolean): Test => (value) => !isPlain(value) || test(value)

const has = (fields: Fields, name: string) => Object.hasOwn(fields, name)

const required: Keyword = (wanted) => {
  const names = askedNames('required', wanted)
  return ofObject((fields) => names.every((name) => has(fields, name)))
}

const properties: Keyword = (wanted) => {
  const tests = Object.entries(askedFields('properties', wanted)).map(([name, schema]) => ({ name, test: compileSchema(schema) }))
  return ofObject((fields) => tests.every(({ name, test }) => !has(fields, name) || test(fields[name])))
}

const patternsOf = (wanted: unknown) =>
  Object.entries(askedFields('patternProperties', wanted)).map(([source, schema]) => ({
    isMeant: patternTest({ source, flags: '' }),
    test: compileSchema(schema),
  }))

const patternProperties: Keyword = (wanted) => {
  const patterns = patternsOf(wanted)
  return ofObject((fields) =>
    Object.entries(fields).every(([name, value]) => patterns.every(({ isMeant, test }) => !isMeant(name) || test(value))),
  )
}

const additionalProperties: Keyword = (wanted, schema: Schema) => {
  const test = typeof wanted === 'boolean' ? () => wanted : compileSchema(wanted)
  const named = new Set(Object.keys(askedFields('properties', schema['properties'] ?? {})))
  const patterns = patternsOf(schema['patternProperties'] ?? {})
  const isOther = (name: string) => !named.has(name) && !patterns.some(({ isMeant }) => isMeant(name))
  return ofObject((fields) => Object.entries(fields).every(([name, value]) => !isOther(name) || test(value)))
}

const minProperties: Keyword = (wanted) => {
  const least = askedCount('minProperties', wanted)
  return ofObject((fields) => Object.keys(fields).length >= least)
}

const maxProperties: Keyword = (wanted) => {
  const most = askedCount('maxProperties', wanted)
  return ofObject((fields) => Object.keys(fields).length <= most)
}

// With one field others come along: by name, or by a schema of the whole.
const dependencies: Keyword = (wanted) => {
  const tests = Object.entries(askedFields('dependencies', wanted)).map(([name, asked]) => {
    const test = Array.isArray(asked) ? required(asked, {}) : compileSchema(asked)
    return ofObject((fields) => !has(fields, name) || test(fields))
  })
  return allOf(tests)
}

export const objectKeywords: Record<string, Keyword> = {
  required, properties, patternProperties, additionalProperties, minProperties, maxProperties, dependencies,
}
