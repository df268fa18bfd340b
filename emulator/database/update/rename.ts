import { requestFailed } from '../database-error'
import { isPlain } from '../value/kind'
import { partsOf } from '../value/path'
import { clearSlot, findViableSlot, makeSlot, readSlot, writeSlot } from '../value/slot'

type Fields = Record<string, unknown>

/** `$rename`: neither name may lead through an array. */
export function rename(document: Fields, path: string, target: unknown): void {
  if (typeof target !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${path}: ${JSON.stringify(target)}`)
  if (partsOf(target).some((part) => part.startsWith('$'))) throw requestFailed(`The destination field for $rename may not be dynamic: ${target}`)
  if (target === path) throw requestFailed(`The source and target field for $rename must differ: ${path}: "${target}"`)
  const slot = findViableSlot(document, path)
  if (!slot) return
  refuseArrays(document, path, 'source')
  refuseArrays(document, target, 'destination')
  const value = readSlot(slot)
  clearSlot(slot)
  writeSlot(makeSlot(document, target), value)
}

function refuseArrays(document: Fields, path: string, end: 'source' | 'destination'): void {
  let value: unknown = document
  for (const part of partsOf(path)) {
    if (Array.isArray(value)) throw requestFailed(`The ${end} field cannot be an array element, '${path}' in doc with _id: ${JSON.stringify(document['_id'])} has an array field on the way`)
    value = isPlain(value) && Object.hasOwn(value, part) ? value[part] : undefined
  }
}
