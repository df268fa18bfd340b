import { existsSync, readFileSync } from 'node:fs'
import { pagesOfWal } from './wal'

/** A database file as numbered pages, the first being 1, with what the write-ahead log adds. */
export interface Pages {
  count: number
  /** How much of a page is used. */
  usable: number
  page(number: number): Buffer | undefined
}

const USUAL_SIZE = 4096

function sizeIn(header: Buffer): number {
  const size = header.length < 100 ? 0 : header.readUInt16BE(16)
  const real = size === 1 ? 65_536 : size
  return real >= 512 && (real & (real - 1)) === 0 ? real : USUAL_SIZE
}

export function readPages(file: string): Pages {
  const bytes = readFileSync(file)
  const size = sizeIn(bytes)
  const wal = existsSync(`${file}-wal`) ? pagesOfWal(readFileSync(`${file}-wal`), size) : new Map<number, Buffer>()
  return {
    count: Math.max(Math.ceil(bytes.length / size), ...wal.keys()),
    usable: size,
    page(number) {
      const start = (number - 1) * size
      return wal.get(number) ?? (start >= 0 && start + size <= bytes.length ? bytes.subarray(start, start + size) : undefined)
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
