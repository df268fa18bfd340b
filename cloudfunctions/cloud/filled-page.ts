import { PAGE_SIZE, type PageOf } from '@shouhou/shared'
import type { Listed } from './collection'

const READS = 5

/** One page of what may be seen: reads on until it is full, at most five times. Short of that, `next` leads on. */
export const filledPage = async <D extends Listed>(
  read: (cursor: string | undefined) => Promise<PageOf<D>>,
  { cursor, keep }: { cursor: string | undefined; keep: (doc: D) => boolean },
): Promise<PageOf<D>> => {
  const items: D[] = []
  let from = cursor
  for (let reads = 0; reads < READS; reads += 1) {
    const page = await read(from)
    for (const doc of page.items) {
      if (keep(doc)) items.push(doc)
      const isLast = page.next === null && doc === page.items.at(-1)
      if (items.length === PAGE_SIZE) return { items, next: isLast ? null : doc.order }
    }
    if (page.next === null) return { items, next: null }
    from = page.next
  }
  return { items, next: from ?? null }
}
