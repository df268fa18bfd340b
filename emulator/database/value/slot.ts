import { requestFailed } from '../database-error'
import { isPlain } from './kind'
import { isPosition, partsOf } from './path'

/** A place in a document where an update may put a value. */
export interface Slot {
  container: Record<string, unknown> | unknown[]
  key: string
}

// MongoDB's own bound on padding an array by writing past its end.
const MAX_PADDING = 1_500_000

/** The place a path names, or `undefined` when something on the way is absent. Never creates. */
export function findSlot(document: Record<string, unknown>, path: string): Slot | undefined {
  const parts = partsOf(path)
  let container: unknown = document
  for (const part of parts.slice(0, -1)) container = child(container, part)
  const key = parts.at(-1) ?? ''
  if (isPlain(container)) return Object.hasOwn(container, key) ? { container, key } : undefined
  if (Array.isArray(container)) return isPosition(key) && Number(key) < container.length ? { container, key } : undefined
  return undefined
}

/** The same, but refuses a path that leads through a plain value, or by a name into an array. */
export function findViableSlot(document: Record<string, unknown>, path: string): Slot | undefined {
  let holder: { name: string; value: unknown } = { name: '', value: document }
  for (const part of partsOf(path)) {
    const { name, value } = holder
    if (value === undefined) return undefined
    if (!isPlain(value) && !(Array.isArray(value) && isPosition(part))) {
      throw requestFailed(`Cannot use the part (${part}) of (${path}) to traverse the element ({${name}: ${JSON.stringify(value)}})`)
    }
    holder = { name: part, value: child(value, part) }
  }
  return findSlot(document, path)
}

function child(container: unknown, part: string): unknown {
  if (Array.isArray(container)) return isPosition(part) ? (container[Number(part)] as unknown) : undefined
  return isPlain(container) && Object.hasOwn(container, part) ? container[part] : undefined
}

/** The place a path names, creating the objects on the way, as `$set` does. */
export function makeSlot(document: Record<string, unknown>, path: string): Slot {
  const parts = partsOf(path)
  let slot: Slot = { container: document, key: parts[0] ?? '' }
  for (const [at, part] of parts.entries()) {
    if (at === 0) continue
    let next = readSlot(slot)
    if (next === undefined) writeSlot(slot, (next = {}))
    slot = { container: asContainer(next, slot.key, part), key: part }
  }
  return slot
}

function asContainer(value: unknown, name: string, part: string): Slot['container'] {
  if (Array.isArray(value) && isPosition(part)) return value as unknown[]
  if (isPlain(value)) return value
  throw requestFailed(`Cannot create field '${part}' in element {${name}: ${JSON.stringify(value)}}`)
}

export function readSlot({ container, key }: Slot): unknown {
  if (Array.isArray(container)) return container[Number(key)]
  return Object.hasOwn(container, key) ? container[key] : undefined
}

export function writeSlot({ container, key }: Slot, value: unknown): void {
  if (!Array.isArray(container)) {
    container[key] = value
    return
  }
  const at = Number(key)
  if (at - container.length > MAX_PADDING) throw requestFailed(`cannot fill an array up to position ${key}`)
  while (container.length < at) container.push(null)
  container[at] = value
}

// An element of an array becomes null, so that the others keep their places.
export function clearSlot({ container, key }: Slot): void {
  if (Array.isArray(container)) container[Number(key)] = null
  else delete container[key]
}
