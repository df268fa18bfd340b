/** Gives the least of what it holds, again and again, while more is added. */
export class LeastFirst<Item> {
  private readonly items: Item[] = []

  constructor(private readonly order: (a: Item, b: Item) => number) {}

  add(item: Item): void {
    let at = this.items.length
    for (let above = (at - 1) >> 1; at > 0 && this.order(item, this.items[above] as Item) < 0; above = (at - 1) >> 1) {
      this.items[at] = this.items[above] as Item
      at = above
    }
    this.items[at] = item
  }

  take(): Item | undefined {
    const [least] = this.items
    const last = this.items.pop()
    if (this.items.length > 0) this.sink(last as Item)
    return least
  }

  // A heap: below the item at n are those at 2n + 1 and 2n + 2, and none of them is less.
  private sink(item: Item): void {
    let at = 0
    for (let below = this.lesserBelow(at); below < this.items.length && this.order(this.items[below] as Item, item) < 0; below = this.lesserBelow(at)) {
      this.items[at] = this.items[below] as Item
      at = below
    }
    this.items[at] = item
  }

  private lesserBelow(at: number): number {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    return right < this.items.length && this.order(this.items[right] as Item, this.items[left] as Item) < 0 ? right : left
  }
}
