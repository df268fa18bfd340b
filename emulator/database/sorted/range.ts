import { compare, typeOrder } from '../value/compare'

/** A stretch of values of one type; an open end excludes its value. */
export interface Range {
  low?: { value: unknown; isOpen: boolean }
  high?: { value: unknown; isOpen: boolean }
}

/** 0 for a value within; negative for one before, positive for one after. */
export function outside(value: unknown, { low, high }: Range): number {
  const bound = low ?? high
  const type = typeOrder(value) - typeOrder(bound?.value)
  if (type !== 0) return type
  if (low) {
    const difference = compare(value, low.value)
    if (difference < 0 || (difference === 0 && low.isOpen)) return -1
  }
  if (high) {
    const difference = compare(value, high.value)
    if (difference > 0 || (difference === 0 && high.isOpen)) return 1
  }
  return 0
}
