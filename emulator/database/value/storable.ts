import { requestFailed } from '../database-error'
import type { Doc } from '../database'
import { isId } from '../new-document'
import { isDate, isPlain, isRegExp } from './kind'

/** "单条记录 512 KB" */
export const MAX_DOCUMENT_BYTES = 512 * 1024

const MAX_DEPTH = 100

/** Refuses what MongoDB refuses in a stored document; answers its text, the form in which it is kept on disk. */
export function encode(document: Doc): string {
  checkFields(document, 1)
  const text = JSON.stringify(plainOf(document))
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_DOCUMENT_BYTES) throw requestFailed(`document is too large: ${bytes} bytes, the limit is ${MAX_DOCUMENT_BYTES}`)
  return text
}

/** The document that `encode` was given, made of the JSON that it answered; what it is given it keeps and changes. */
export function decode(stored: unknown): Doc {
  if (!isPlain(stored) || !isId(stored['_id'])) throw new Error('a text is no document')
  return revive(stored) as Doc
}

function checkFields(value: unknown, depth: number): void {
  if (depth > MAX_DEPTH) throw requestFailed(`a document cannot be nested deeper than ${MAX_DEPTH}`)
  if (Array.isArray(value)) for (const item of value) checkFields(item, depth + 1)
  if (isRegExp(value)) throw requestFailed('a regular expression cannot be stored')
  if (isPlain(value)) for (const key of Object.keys(value)) checkField(value, key, depth)
}

function checkField(value: Record<string, unknown>, key: string, depth: number): void {
  if (key.startsWith('$')) throw requestFailed(`The dollar ($) prefixed field '${key}' is not valid for storage.`)
  if (key.includes('\0')) throw requestFailed('a field name cannot contain a null byte')
  checkFields(value[key], depth + 1)
}

// No stored field begins with $, so these two forms cannot be mistaken for a document's own.
function plainOf(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : { $number: Object.is(value, -0) ? '-0' : String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (isDate(value)) return { $date: value.getTime() }
  if (Array.isArray(value)) return value.map(plainOf)
  const plain: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) plain[key] = plainOf(field)
  return plain
}

// As JSON.parse made them: nothing here has a class. Hundreds of thousands of them are most of a start, so no list is
// made of anything, and a container that is none of the two forms is kept.
function revive(value: object): unknown {
  if (Array.isArray(value)) return reviveItems(value as unknown[])
  const fields = value as Record<string, unknown>
  for (const key in fields) {
    const field = fields[key]
    if (key === '$date') return new Date(field as number)
    if (key === '$number') return Number(field)
    if (typeof field !== 'object' || field === null) continue
    const revived = revive(field)
    if (revived !== field) fields[key] = revived
  }
  return value
}

function reviveItems(items: unknown[]): unknown[] {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (typeof item !== 'object' || item === null) continue
    const revived = revive(item)
    if (revived !== item) items[at] = revived
  }
  return items
}
