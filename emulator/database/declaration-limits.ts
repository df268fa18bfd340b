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

interface Fault {
  isIn: (name: string) => boolean
  /** As the service says it. */
  wire: string
  /** As a person reads it who declares it. */
  said: string
}

/** What can be wrong with the name of a collection; MongoDB's rules. */
const FAULTS: Fault[] = [
  { isIn: (name) => name === '', wire: 'cannot be empty', said: '不能是空的' },
  { isIn: (name) => name.includes('$') || name.includes('\0'), wire: "cannot contain '$' or a null byte", said: '不能有 $ 或者零字节' },
  { isIn: (name) => name.startsWith('system.'), wire: "cannot begin with 'system.'", said: '不能以 system. 开头' },
  { isIn: (name) => name.startsWith('.') || name.endsWith('.'), wire: "cannot begin or end with '.'", said: '不能以 . 开头或者结尾' },
  { isIn: (name) => Buffer.byteLength(name) > LONGEST_NAME, wire: `cannot be longer than ${LONGEST_NAME} bytes`, said: `最长 ${LONGEST_NAME} 字节` },
]

const faultOf = (name: string) => FAULTS.find(({ isIn }) => isIn(name))

/** `addCollection`: refuses a bad name, one that is there, and one too many. */
export function checkNewCollection(name: string, known: string[]): void {
  const fault = faultOf(name)
  if (fault) throw invalidParam(`Invalid collection name '${name}': it ${fault.wire}`)
  if (known.includes(name)) throw requestFailed(`[ResourceInUse.TableExist] Db or Table already exists: ${name}`)
  if (known.length >= MOST_COLLECTIONS) throw new DatabaseError('DATABASE_COLLECTION_EXCEED_LIMIT', `an environment has ${MOST_COLLECTIONS} collections at most`)
}

/** A declaration is read at the start, so a person reads what is wrong with it. */
export function checkDeclaration({ name, indexes }: CollectionDeclaration): void {
  const refuse = (what: string) => {
    throw invalidParam(`集合 ${name} 的声明用不了：${what}。`)
  }
  const fault = faultOf(name)
  if (fault) refuse(`名字不合规则（${fault.said}）`)
  if (indexes.length > MOST_INDEXES) refuse(`有 ${indexes.length} 个索引，最多 ${MOST_INDEXES} 个`)
  for (const [at, index] of indexes.entries()) {
    if (indexes.findIndex((other) => other.name === index.name) !== at) refuse(`两个索引都叫 ${index.name}`)
    if (index.keys.length === 0 || index.keys.length > MOST_FIELDS) refuse(`索引 ${index.name} 要有 1 到 ${MOST_FIELDS} 个字段`)
  }
}
