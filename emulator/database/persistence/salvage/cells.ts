import type { Pages } from './pages'
import { type Value, columnsOf, headerOf, varint } from './record'

/** One entry of a table (`rowid` given) or of an index. */
export interface Cell {
  rowid?: number
  columns: Value[]
}

const [INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF] = [2, 5, 10, 13]

/** Everything that can be read on a page. */
export function cellsOf(pages: Pages, number: number): Cell[] {
  const page = pages.page(number)
  const start = number === 1 ? 100 : 0
  const kind = page && kindOf(page, start)
  if (!page || kind === undefined || kind === TABLE_INTERIOR) return []
  const isIndex = kind === INDEX_INTERIOR || kind === INDEX_LEAF
  const pointers = start + (kind === INDEX_INTERIOR ? 12 : 8)
  const most = Math.min(page.readUInt16BE(start + 3), (page.length - pointers) / 2)
  const cells: Cell[] = []
  for (let index = 0; index < most; index++) {
    const at = page.readUInt16BE(pointers + index * 2) + (kind === INDEX_INTERIOR ? 4 : 0)
    const cell = readCell(pages, page, { at, isIndex })
    if (cell) cells.push(cell)
  }
  return cells
}

/** A page of unknown kind is a table's when all but its first byte says so: that byte may be what is damaged. */
function kindOf(page: Buffer, start: number): number | undefined {
  const kind = page.readUInt8(start)
  if ([INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF].includes(kind)) return kind
  const [freeBlock, count, content] = [1, 3, 5].map((at) => page.readUInt16BE(start + at)) as [number, number, number]
  const isLikely = count > 0 && freeBlock < page.length && content < page.length && content >= start + 8 + 2 * count
  return isLikely ? TABLE_LEAF : undefined
}

function readCell(pages: Pages, page: Buffer, { at, isIndex }: { at: number; isIndex: boolean }): Cell | undefined {
  try {
    const [size, afterSize] = varint(page, at)
    const [rowid, body] = isIndex ? [undefined, afterSize] : varint(page, afterSize)
    const header = headerOf(page.subarray(body))
    // Before its other pages are looked for: bytes that only look like an entry would lead anywhere.
    if (header.length !== size) return undefined
    const columns = columnsOf(payload(pages, page, { at: body, size, isIndex }), header)
    return rowid === undefined ? { columns } : { rowid, columns }
  } catch {
    // Its bytes lead out of the page: this entry is lost, the others may be sound.
    return undefined
  }
}

interface Place {
  at: number
  size: number
  isIndex: boolean
}

/** How many bytes of an entry are on its own page (sqlite.org/fileformat2.html#cell_payload_overflow_pages). */
function localSize({ size, isIndex }: Place, usable: number): number {
  const most = isIndex ? Math.floor(((usable - 12) * 64) / 255) - 23 : usable - 35
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  if (size <= most) return size
  const rest = least + ((size - least) % (usable - 4))
  return rest <= most ? rest : least
}

/** As much of an entry as can be found: its end is missing when the chain of pages is broken. */
function payload({ page: pageOf, usable, count }: Pages, page: Buffer, place: Place): Buffer {
  const local = localSize(place, usable)
  const parts = [page.subarray(place.at, place.at + local)]
  let missing = place.size - local
  let next = missing > 0 ? page.readUInt32BE(place.at + local) : 0
  for (let step = 0; missing > 0 && step < count; step++) {
    const bytes = pageOf(next)
    if (!bytes) break
    parts.push(bytes.subarray(4, 4 + Math.min(missing, usable - 4)))
    missing -= usable - 4
    next = bytes.readUInt32BE(0)
  }
  return Buffer.concat(parts)
}
