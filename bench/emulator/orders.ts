import type { CollectionDeclaration } from 'wechat-cloud-emulator'
import { randomFrom } from '../load/random'

/** An order in some shop: twelve fields and about 500 bytes, with a date, an object and an array in it. */
export interface Order {
  _id: string
  customer: string
  status: string
  city: string
  title: string
  total: number
  priority: number
  isGift: boolean
  placedAt: Date
  address: { street: string; postcode: string; position: { east: number; north: number } }
  tags: string[]
  note: string
}

export const ORDERS: CollectionDeclaration = {
  name: 'orders',
  permission: 'ADMINONLY',
  indexes: [
    { name: 'customer_placedAt', keys: [{ field: 'customer', direction: 1 }, { field: 'placedAt', direction: -1 }], unique: false },
    { name: 'status_total', keys: [{ field: 'status', direction: 1 }, { field: 'total', direction: 1 }], unique: false },
  ],
}

/** However many orders there are, each customer has about so many. */
const PER_CUSTOMER = 50

const CITIES = ['上海', '北京', '成都', '广州', '西安', '武汉', '杭州', '厦门']
const GOODS = ['一箱橙子', '两本旧书', '一把雨伞', '三双棉袜', '一盏台灯', '半斤茶叶']
const TAGS = ['fragile', 'express', 'cold', 'large', 'returned', 'insured']

export const customerOf = (part: number, size: number): string => `customer-${Math.floor(part * Math.max(1, size / PER_CUSTOMER))}`

export const idOf = (number: number): string => (number * 2_654_435_761).toString(16).padStart(16, '0').padStart(32, 'a7c9')

/** The same ones for the same size. `from` is the number of the first. */
export function orders(size: number, count = size, from = 0): Order[] {
  const random = randomFrom(size + from)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, (_, at) => ({
    _id: idOf(from + at),
    customer: customerOf(random(), size),
    status: one(['open', 'paid', 'sent', 'closed']),
    city: one(CITIES),
    title: `${one(GOODS)}和${one(GOODS)}，周末之前送到`,
    total: Math.floor(random() * 100_000),
    priority: Math.floor(random() * 5),
    isGift: random() < 0.2,
    placedAt: new Date(1_780_000_000_000 + Math.floor(random() * 10_000_000_000)),
    address: { street: `${one(CITIES)}路 ${Math.floor(random() * 900)} 号`, postcode: String(100_000 + Math.floor(random() * 900_000)), position: { east: random() * 180, north: random() * 90 } },
    tags: [one(TAGS), one(TAGS)],
    note: '放在门口就好，谢谢。'.repeat(Math.floor(random() * 6)),
  }))
}
