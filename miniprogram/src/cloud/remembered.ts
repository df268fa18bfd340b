import Taro from '@tarojs/taro'
import type { CallName } from '@shouhou/shared/calls'
import type { Input, Output } from './letter'

const prefix = 'answer:'
const shelf = 'answers'
const KEEP = 60
const LARGEST = 100_000

// A phone is one person's; a browser may be anybody's, so there an answer is forgotten with the page.
const isKeptOverRuns = process.env.TARO_ENV === 'weapp'

const inMemory = new Map<string, unknown>()
const answeredInThisRun = new Set<string>()
const listeners = new Map<string, Set<() => void>>()

export const slotOf = <N extends CallName>(name: N, input: Input<N>): string => `${name} ${JSON.stringify(input)}`

/** What was last answered to this, in this run or an earlier one. */
export function recall(slot: string): unknown {
  if (isKeptOverRuns && !inMemory.has(slot)) {
    const kept: string = Taro.getStorageSync(prefix + slot)
    inMemory.set(slot, kept ? JSON.parse(kept) : undefined)
  }
  return inMemory.get(slot)
}

export const wasAnswered = (slot: string): boolean => answeredInThisRun.has(slot)

const slotsKept = (): string[] => {
  const kept: unknown = Taro.getStorageSync(shelf)
  return Array.isArray(kept) ? kept : []
}

/** What an answer says, apart from when it was read. */
const saidIn = (value: unknown): string => JSON.stringify(typeof value === 'object' && value !== null && 'at' in value ? { ...value, at: 0 } : value)

const isSame = (slot: string, value: unknown): boolean => inMemory.get(slot) !== undefined && saidIn(inMemory.get(slot)) === saidIn(value)

export function keep(slot: string, value: unknown): void {
  answeredInThisRun.add(slot)
  // A page that asks every few seconds is told of news only.
  const isNews = !isSame(slot, value)
  inMemory.set(slot, value)
  if (!isNews) return
  for (const tell of listeners.get(slot) ?? []) tell()
  if (isKeptOverRuns) write(slot, value)
}

function write(slot: string, value: unknown): void {
  const written = JSON.stringify(value)
  if (written === undefined || written.length > LARGEST) return
  const slots = [...slotsKept().filter(one => one !== slot), slot]
  for (const old of slots.splice(0, Math.max(0, slots.length - KEEP))) Taro.removeStorageSync(prefix + old)
  try {
    Taro.setStorageSync(prefix + slot, written)
    Taro.setStorageSync(shelf, slots)
  } catch {
    // A full storage only means that the next start begins without this answer.
  }
}

const changes = new Map<string, number>()

/** How often a change has said what is there: what was asked for before it is older than that. */
export const changesOf = (slot: string): number => changes.get(slot) ?? 0

/** Puts an answer that came with a change where the questions look for it. */
export function remember<N extends CallName>(name: N, input: Input<N>, value: Output<N>): void {
  const slot = slotOf(name, input)
  changes.set(slot, changesOf(slot) + 1)
  keep(slot, value)
}

export function forgetEverything(): void {
  for (const slot of slotsKept()) Taro.removeStorageSync(prefix + slot)
  Taro.removeStorageSync(shelf)
  inMemory.clear()
  answeredInThisRun.clear()
}

export function listen(slot: string, tell: () => void): () => void {
  const others = listeners.get(slot) ?? new Set()
  listeners.set(slot, others.add(tell))
  return () => void others.delete(tell)
}
