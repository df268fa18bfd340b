import { requestFailed } from '../database-error'
import { isPlain } from './kind'

/** "BSON Document Size: The maximum BSON document size is 16 mebibytes" */
export const MOST_BYTES = 16 * 1024 * 1024

/** MongoDB's bound for documents that nobody stores. */
const MAX_DEPTH = 200

const INT = 2 ** 31

/** How many bytes MongoDB writes for a value; beyond `most` nobody looks further. */
export function bsonSize(value: unknown, most = Infinity): number {
  let size = 0
  const add = (each: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) throw requestFailed(`a document cannot be nested deeper than ${MAX_DEPTH}`)
    size += ownBytes(each)
    if (typeof each !== 'object' || each === null) return
    if (Array.isArray(each)) for (let at = 0; at < each.length && size <= most; at++) addField(each[at], at < 10 ? 1 : String(at).length, depth)
    else if (isPlain(each)) for (const name in each) if (size <= most && each[name] !== undefined) addField(each[name], textBytes(name), depth)
  }
  // A byte for the type, one after the name.
  const addField = (each: unknown, name: number, depth: number): void => {
    size += name + 2
    add(each, depth + 1)
  }
  add(value, 0)
  return size
}

// Of short ones the characters are counted faster than the library is called.
function textBytes(text: string): number {
  if (text.length > 32) return Buffer.byteLength(text)
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return Buffer.byteLength(text)
  return text.length
}

function ownBytes(value: unknown): number {
  if (typeof value === 'string') return 5 + textBytes(value)
  if (typeof value === 'number') return Number.isInteger(value) && value >= -INT && value < INT ? 4 : 8
  if (typeof value === 'boolean') return 1
  if (value === null || value === undefined) return 0
  return Array.isArray(value) || isPlain(value) ? 5 : 8
}
