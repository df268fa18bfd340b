import type { CollectionDeclaration } from './database'
import { DatabaseError, invalidParam, requestFailed } from './database-error'

/** The documents disagree (100, 300); this is the newer one. Source: https://cloud.tencent.com/document/product/878/18436 */
export const MOST_COLLECTIONS = 300

/** "Maximum number of indexes in a single collection" (WeChat's quota; CloudBase says 100). */
export const MOST_INDEXES = 20

/** "每个索引最多可包含31个字段" */
const MOST_FIELDS = 31

/** A namespace of MongoDB has 120 bytes, of which the service's database name takes some. */
const LONGEST_NAME = 100

/** What is wrong with the name of a collection; MongoDB's rules. */
function faultOf(name: string): string | undefined {
  if (name === '') return 'cannot be empty'
  if (name.includes('$') || name.includes('\0')) return "cannot contain '$' or a null byte"
  if (name.startsWith('system.')) return "cannot begin with 'system.'"
  if (name.startsWith('.') || name.endsWith('.')) return "cannot begin or end with '.'"
  return Buffer.byteLength(name) > LONGEST_NAME ? `cannot be longer than ${LONGEST_NAME} bytes` : undefined
}

/** `addCollection`: refuses a bad name, one that is there, and one too many. */
export function checkNewCollection(name: string, known: string[]): void {
  const fault = faultOf(name)
  if (fault !== undefined) throw invalidParam(`Invalid collection name '${name}': it ${fault}`)
  if (known.includes(name)) throw requestFailed(`[ResourceInUse.TableExist] Db or Table already exists: ${name}`)
  if (known.length >= MOST_COLLECTIONS) throw new DatabaseError('DATABASE_COLLECTION_EXCEED_LIMIT', `an environment has ${MOST_COLLECTIONS} collections at most`)
}

/** A declaration is read at the start, so a person reads what is wrong with it. */
export function checkDeclaration({ name, indexes }: CollectionDeclaration): void {
  const refuse = (what: string) => {
    throw invalidParam(`集合 ${name} 的声明用不了：${what}。`)
  }
  const fault = faultOf(name)
  if (fault !== undefined) refuse(`名字不合规则（${fault}）`)
  if (indexes.length > MOST_INDEXES) refuse(`有 ${indexes.length} 个索引，最多 ${MOST_INDEXES} 个`)
  for (const [at, index] of indexes.entries()) {
    if (indexes.findIndex((other) => other.name === index.name) !== at) refuse(`两个索引都叫 ${index.name}`)
    if (index.keys.length === 0 || index.keys.length > MOST_FIELDS) refuse(`索引 ${index.name} 要有 1 到 ${MOST_FIELDS} 个字段`)
  }
}
