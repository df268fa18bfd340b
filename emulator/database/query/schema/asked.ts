import { requestFailed } from '../../database-error'
import { isPlain } from '../../value/kind'

const refuse = (name: string, what: string) => requestFailed(`$jsonSchema keyword '${name}' must be ${what}`)

export function askedNumber(name: string, wanted: unknown): number {
  if (typeof wanted !== 'number') throw refuse(name, 'a number')
  return wanted
}

export function askedCount(name: string, wanted: unknown): number {
  if (!Number.isInteger(wanted) || (wanted as number) < 0) throw refuse(name, 'a non-negative integer')
  return wanted as number
}

export function askedBoolean(name: string, wanted: unknown): boolean {
  if (typeof wanted !== 'boolean') throw refuse(name, 'a boolean')
  return wanted
}

export function askedString(name: string, wanted: unknown): string {
  if (typeof wanted !== 'string') throw refuse(name, 'a string')
  return wanted
}

export function askedFields(name: string, wanted: unknown): Record<string, unknown> {
  if (!isPlain(wanted)) throw refuse(name, 'an object')
  return wanted
}

export function askedList(name: string, wanted: unknown): unknown[] {
  if (!Array.isArray(wanted) || wanted.length === 0) throw refuse(name, 'an array with at least one element')
  return wanted as unknown[]
}

export function askedNames(name: string, wanted: unknown): string[] {
  const list = askedList(name, wanted)
  if (!list.every((item) => typeof item === 'string')) throw refuse(name, 'an array of strings')
  if (new Set(list).size < list.length) throw refuse(name, 'an array without repeated strings')
  return list as string[]
}
