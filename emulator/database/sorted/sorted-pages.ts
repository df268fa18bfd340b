const MAX_PAGE = 512
const FULL_PAGE = 384

interface Place {
  page: number
  at: number
}

/** Items in an order of their own, in pages, so that putting one in moves a few hundred others and never all. */
export class SortedPages<Item> {
  private readonly pages: Item[][] = []

  /** `sorted`: already in this order. */
  constructor(private readonly order: (a: Item, b: Item) => number, sorted: Item[]) {
    for (let at = 0; at < sorted.length; at += FULL_PAGE) this.pages.push(sorted.slice(at, at + FULL_PAGE))
  }

  add(item: Item): void {
    const { page, at } = this.first((other) => this.order(other, item))
    const items = this.pages[page] ?? this.pages.at(-1)
    if (!items) return void this.pages.push([item])
    items.splice(page < this.pages.length ? at : items.length, 0, item)
    if (items.length > MAX_PAGE) this.pages.splice(Math.min(page, this.pages.length - 1) + 1, 0, items.splice(MAX_PAGE / 2))
  }

  remove(item: Item): void {
    const { page, at } = this.first((other) => this.order(other, item))
    const items = this.pages[page]
    const found = items?.[at]
    if (!items || found === undefined || this.order(found, item) !== 0) return
    items.splice(at, 1)
    if (items.length === 0) this.pages.splice(page, 1)
  }

  /**
   * Those for which `side` is 0; it is negative for all items before them and positive for all after.
   * Nothing may be added or removed while they are read.
   */
  *stretch(side: (item: Item) => number, isReversed = false): Generator<Item> {
    const start = this.first(side)
    const end = this.first((item) => (side(item) > 0 ? 0 : -1))
    const last = end.at > 0 ? end.page : end.page - 1
    for (let step = 0; step <= last - start.page; step++) {
      const page = isReversed ? last - step : start.page + step
      const items = this.pages[page] ?? []
      const from = page === start.page ? start.at : 0
      const to = page === end.page ? end.at : items.length
      for (let at = 0; at < to - from; at++) yield items[isReversed ? to - 1 - at : from + at] as Item
    }
  }

  has(side: (item: Item) => number): boolean {
    const { page, at } = this.first(side)
    const item = this.pages[page]?.[at]
    return item !== undefined && side(item) === 0
  }

  // The first place whose item is not before what is sought.
  private first(side: (item: Item) => number): Place {
    const page = lowest(this.pages.length, (at) => side(this.pages[at]?.at(-1) as Item) >= 0)
    const items = this.pages[page] ?? []
    return { page, at: lowest(items.length, (at) => side(items[at] as Item) >= 0) }
  }
}

// The lowest number below `end` for which it holds, or `end`; once it holds, it holds for all that follow.
function lowest(end: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
