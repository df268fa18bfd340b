import { REF, type Schema } from './schemas'

const range = (low: number | undefined, high: number | undefined): string => {
  if (low === undefined && high === undefined) return ''
  if (high === undefined || high === Number.MAX_SAFE_INTEGER) return low ? ` ≥ ${low}` : ''
  return ` ${low ?? 0}–${high}`
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

function phraseArray({ items, minItems, maxItems }: Schema): string {
  const item = isSchema(items) ? phrase(items) : 'anything'
  return `${/[ |]/.test(item) ? `(${item})` : item}[]${range(minItems, maxItems)}`
}

function phraseObject({ properties = {}, required = [] }: Schema): string {
  const fields = Object.entries(properties).map(([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${isSchema(field) ? phrase(field) : 'anything'}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function phraseString({ minLength, maxLength, pattern }: Schema): string {
  return pattern === undefined ? `string${range(minLength, maxLength)}` : `string /${pattern}/`
}

/** A schema in the words of a programmer: `Id[] 0–30`, `{ caseId: Id } | null`, `open | solved`. */
export function phrase(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(REF.length)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.join(' | ')
  if (schema.anyOf !== undefined) return schema.anyOf.map((each) => (isSchema(each) ? phrase(each) : 'anything')).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.join(' | ')
  if (schema.type === 'array') return phraseArray(schema)
  if (schema.type === 'object') return phraseObject(schema)
  if (schema.type === 'string') return phraseString(schema)
  return `${schema.type ?? 'anything'}${range(schema.minimum, schema.maximum)}`
}

/** The fields of an object with what each takes; none when the schema is no object. */
export function fieldsOf(schema: Schema): { name: string; isRequired: boolean; takes: string }[] {
  const { properties = {}, required = [] } = schema
  return Object.entries(properties).map(([name, field]) => ({ name, isRequired: required.includes(name), takes: isSchema(field) ? phrase(field) : 'anything' }))
}
