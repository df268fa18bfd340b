import type { Order } from './orders'

/** One way of keeping orders, asked the same things. What it answers is checked to be as much as the other way's. */
export interface Way {
  name: string
  /** Each answers how many rows it read or wrote. */
  get(id: string): Promise<number>
  add(order: Order): Promise<number>
  addAtOnce(orders: readonly Order[]): Promise<number>
  indexed(customer: string): Promise<number>
  unindexed(city: string): Promise<number>
  group(): Promise<number>
  rows(count: number): Promise<number>
  call?(): Promise<number>
}

/** What the two questions with filter and order say in MongoDB's words. */
export const INDEXED = (customer: string) => ({ query: { customer }, order: { placedAt: -1 }, limit: 20 })

export const UNINDEXED_PRIORITY = 3
