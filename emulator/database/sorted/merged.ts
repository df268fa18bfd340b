/** Sorted stretches as one sorted stretch, read only as far as they are asked. Meant for a few dozen of them. */
export function* merged<Item>(stretches: Iterator<Item>[], order: (a: Item, b: Item) => number): Generator<Item> {
  const heads = stretches.map((rest) => ({ rest, next: rest.next() })).filter(({ next }) => !next.done)
  while (heads.length > 0) {
    let least = 0
    for (let at = 1; at < heads.length; at++) if (order(itemOf(heads, at), itemOf(heads, least)) < 0) least = at
    yield itemOf(heads, least)
    const head = heads[least]
    if (head && (head.next = head.rest.next()).done) heads.splice(least, 1)
  }
}

const itemOf = <Item>(heads: { next: IteratorResult<Item> }[], at: number): Item => heads[at]?.next.value as Item
