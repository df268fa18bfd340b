import type { Bytes } from './bytes'

/** Where in the write-ahead log the latest committed version of each page is (sqlite.org/fileformat2.html#walformat). */
export function pagesOfWal(wal: Bytes, pageSize: number): Map<number, number> {
  const committed = new Map<number, number>()
  const header = wal.read(0, HEADER)
  if (!header || (header.readUInt32BE(0) & ~1) !== MAGIC || header.readUInt32BE(8) !== pageSize) return committed
  const sum = checksum(header.readUInt32BE(0) === MAGIC + 1)
  let seen = sum(header.subarray(0, 24), [0, 0])
  let pending: [number, number][] = []
  for (let at = HEADER; ; at += FRAME + pageSize) {
    const frame = wal.read(at, FRAME + pageSize)
    // What follows is left over from earlier, or was never finished.
    if (!frame?.subarray(8, 16).equals(header.subarray(16, 24))) break
    seen = sum(frame.subarray(FRAME), sum(frame.subarray(0, 8), seen))
    if (frame.readUInt32BE(16) !== seen[0] || frame.readUInt32BE(20) !== seen[1]) break
    pending.push([frame.readUInt32BE(0), at + FRAME])
    if (frame.readUInt32BE(4) === 0) continue
    for (const [number, place] of pending) committed.set(number, place)
    pending = []
  }
  return committed
}

const HEADER = 32
const FRAME = 24
const MAGIC = 0x377f0682

type Sum = [number, number]

function checksum(isBigEndian: boolean): (bytes: Buffer, from: Sum) => Sum {
  return (bytes, [first, second]) => {
    let [one, two] = [first, second]
    for (let at = 0; at < bytes.length; at += 8) {
      one = (one + (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + two) >>> 0
      two = (two + (isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + one) >>> 0
    }
    return [one, two]
  }
}
