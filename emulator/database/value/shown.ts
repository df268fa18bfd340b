import { sizeWithin } from '../memory-budget'

const LONGEST = 64 * 1024

/** A value as a message shows it; one that would fill memory shows what it is. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (sizeWithin(value, LONGEST) < LONGEST) return JSON.stringify(value)
  return typeof value === 'string' ? JSON.stringify(`${value.slice(0, 100)}…`) : Array.isArray(value) ? 'an array too long to show' : 'an object too long to show'
}
