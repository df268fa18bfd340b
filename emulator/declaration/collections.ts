import { checkDeclaration } from '../database/declaration-limits'
import type { CollectionDeclaration, IndexDeclaration } from '../database/database'
import type { CheckedCollections, StorageRule } from '../options'
import { checkDoubles, checkKeys, isRecord, listAt, naming, recordAt, refuse, shown, textAt } from './shape'

type Key = IndexDeclaration['keys'][number]

const DIRECTIONS: unknown[] = [1, -1, '2dsphere']

/** `index` is where the field stands, in words. */
function readKey(value: unknown, at: number, index: string): Key {
  const place = `${index} 的第 ${at + 1} 个字段`
  const key = recordAt(value, place)
  const field = textAt(key, 'field', place)
  checkKeys(key, ['field', 'direction'], place)
  if (!DIRECTIONS.includes(key['direction'])) refuse(`${index} 的字段 ${field}`, `direction 只能是 1、-1 或者 "2dsphere"，${shown(key['direction'])}`)
  return { field, direction: key['direction'] as Key['direction'] }
}

function readIndex(value: unknown, at: number, collection: string): IndexDeclaration {
  const index = recordAt(value, `${collection} 的第 ${at + 1} 个索引`)
  const name = textAt(index, 'name', `${collection} 的第 ${at + 1} 个索引`)
  const place = `${collection} 的索引 ${name}`
  const keys = listAt(index, 'keys', place).map((key, nth) => readKey(key, nth, place))
  checkKeys(index, ['name', 'keys', 'unique'], place)
  checkDoubles(keys.map(({ field }) => field), (field) => `${place}：字段 ${field} 写了两遍`)
  const { unique } = index
  if (typeof unique !== 'boolean') return refuse(place, `unique 只能是 true 或者 false，${shown(unique)}`)
  return { name, keys, unique }
}

function readCollection(value: unknown, at: number): CollectionDeclaration {
  const collection = recordAt(value, `第 ${at + 1} 个集合`)
  const { name, permission } = collection
  if (typeof name !== 'string') refuse(`第 ${at + 1} 个集合`, `name 要是文字，${shown(name)}`)
  const place = `集合 ${name}`
  const indexes = listAt(collection, 'indexes', place).map((index, nth) => readIndex(index, nth, place))
  checkKeys(collection, ['name', 'permission', 'indexes'], place)
  if (permission !== 'ADMINONLY') refuse(place, `permission 只能是 "ADMINONLY"，${shown(permission)}`)
  return { name, permission: 'ADMINONLY', indexes }
}

const WRITERS: unknown[] = ['creator', 'functions']

function readRule(value: unknown, at: number): StorageRule {
  const rule = recordAt(value, `storage 的第 ${at + 1} 条`)
  const { prefix, read, write } = rule
  if (typeof prefix !== 'string') refuse(`storage 的第 ${at + 1} 条`, `prefix 要是文字，${shown(prefix)}`)
  const place = `storage 里 prefix 是 "${prefix}" 的那一条`
  checkKeys(rule, ['prefix', 'read', 'write'], place)
  if (!WRITERS.includes(write)) refuse(place, `write 只能是 "creator" 或者 "functions"，${shown(write)}`)
  if (read !== undefined && read !== 'functions') refuse(place, `read 只能是 "functions"，或者不写，${shown(read)}`)
  return { prefix, write: write as StorageRule['write'] }
}

/** The limits of the database, in its words. */
function checkLimits(declaration: CollectionDeclaration): void {
  try {
    checkDeclaration(declaration)
  } catch (reason) {
    refuse('', (reason as Error).message.replace(/。$/, ''))
  }
}

/** Collections and storage rules as somebody wrote them; throws one sentence that begins with `source`. */
export function checkCollections(value: unknown, source: string): CheckedCollections {
  return naming(source, () => {
    if (!isRecord(value)) return refuse('', `要写成 { "collections": […] }，${shown(value)}`)
    const collections = listAt(value, 'collections', '').map(readCollection)
    checkKeys(value, ['collections', 'storage'], '')
    checkDoubles(collections.map(({ name }) => name), (name) => `有两个集合都叫 ${name}`)
    collections.forEach(checkLimits)
    const rules = value['storage'] === undefined ? [] : listAt(value, 'storage', '').map(readRule)
    checkDoubles(rules.map(({ prefix }) => prefix), (prefix) => `storage 里有两条的 prefix 都是 "${prefix}"`)
    return value as unknown as CheckedCollections
  })
}
