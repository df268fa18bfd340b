import { type Bytes, openBytes, openBytesOf } from './bytes'
import { pagesOfWal } from './wal'

/** A database file as numbered pages, the first being 1, with what the write-ahead log adds. */
export interface Pages {
  count: number
  /** How many more there were, as the first page says. */
  missing: number
  /** How much of a page is used. */
  usable: number
  page(number: number): Buffer | undefined
  close(): void
}

const USUAL_SIZE = 4096

function sizeIn(bytes: Bytes): number {
  const size = bytes.read(0, 100)?.readUInt16BE(16)
  const real = size === 1 ? 65_536 : (size ?? 0)
  return real >= 512 && (real & (real - 1)) === 0 ? real : USUAL_SIZE
}

/** None where the first page does not say it: its own mark must be that of the last change. */
function countSaid(first: Buffer | undefined): number {
  return first && first.readUInt32BE(24) === first.readUInt32BE(92) ? first.readUInt32BE(28) : 0
}

export function openPages(file: string): Pages {
  const [bytes, wal] = [openBytes(file), openBytesOf(`${file}-wal`)]
  const size = sizeIn(bytes)
  const places = pagesOfWal(wal, size)
  let count = Math.ceil(bytes.size / size)
  for (const number of places.keys()) count = Math.max(count, number)
  const page = (number: number) => {
    const place = places.get(number)
    return place === undefined ? bytes.read((number - 1) * size, size) : wal.read(place, size)
  }
  return {
    count,
    missing: Math.max(0, countSaid(page(1)) - count),
    usable: size,
    page,
    close() {
      bytes.close()
      wal.close()
    },
  }
}

/** Pages that hold nothing any more, as far as the list of them can be followed. */
export function freePages({ page, count, usable }: Pages): Set<number> {
  const free = new Set<number>()
  let trunk = page(1)?.readUInt32BE(32) ?? 0
  while (trunk > 1 && trunk <= count && !free.has(trunk)) {
    free.add(trunk)
    const bytes = page(trunk)
    if (!bytes) break
    const leaves = Math.min(bytes.readUInt32BE(4), usable / 4 - 2)
    for (let at = 0; at < leaves; at++) free.add(bytes.readUInt32BE(8 + at * 4))
    trunk = bytes.readUInt32BE(0)
  }
  return free
}
