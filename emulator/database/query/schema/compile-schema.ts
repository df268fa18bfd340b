import { invalidOperator, requestFailed } from '../../database-error'
import { isPlain } from '../../value/kind'
import { type Test, allOf } from '../condition'
import { arrayKeywords } from './array-keywords'
import { objectKeywords } from './object-keywords'
import { valueKeywords } from './value-keywords'

export type Schema = Record<string, unknown>

/** What a keyword asks of a value that is there. Most ask only of values of their own type. */
export type Keyword = (wanted: unknown, schema: Schema) => Test

const ofAnything: Keyword = () => () => true

const keywords: Record<string, Keyword> = {
  ...valueKeywords,
  ...arrayKeywords,
  ...objectKeywords,
  title: ofAnything,
  description: ofAnything,
}

// Parts of draft 4 that MongoDB leaves out.
const OMITTED = new Set(['$ref', '$schema', 'default', 'definitions', 'format', 'id'])

/** `$jsonSchema`: draft 4 of JSON Schema, with `bsonType` and without what MongoDB leaves out. */
export function compileSchema(schema: unknown): Test {
  if (!isPlain(schema)) throw requestFailed('$jsonSchema must be an object')
  return allOf(Object.entries(schema).map(([name, wanted]) => keyword(name)(wanted, schema)))
}

function keyword(name: string): Keyword {
  if (OMITTED.has(name)) throw invalidOperator(`$jsonSchema keyword '${name}' is not currently supported`)
  const found = Object.hasOwn(keywords, name) ? keywords[name] : undefined
  if (!found) throw invalidOperator(`Unknown $jsonSchema keyword: ${name}`)
  return found
}
