/** The latest committed version of each page that the write-ahead log holds (sqlite.org/fileformat2.html#walformat). */
export function pagesOfWal(wal: Buffer, pageSize: number): Map<number, Buffer> {
  const committed = new Map<number, Buffer>()
  if (wal.length < HEADER || (wal.readUInt32BE(0) & ~1) !== MAGIC || wal.readUInt32BE(8) !== pageSize) return committed
  const sum = checksum(wal.readUInt32BE(0) === MAGIC + 1)
  let seen = sum(wal.subarray(0, 24), [0, 0])
  let pending: [number, Buffer][] = []
  for (let at = HEADER; at + FRAME + pageSize <= wal.length; at += FRAME + pageSize) {
    const frame = wal.subarray(at, at + FRAME)
    const page = wal.subarray(at + FRAME, at + FRAME + pageSize)
    seen = sum(page, sum(frame.subarray(0, 8), seen))
    const isWhole = frame.readUInt32BE(16) === seen[0] && frame.readUInt32BE(20) === seen[1]
    // What follows is left over from earlier, or was never finished.
    if (!isWhole || !frame.subarray(8, 16).equals(wal.subarray(16, 24))) break
    pending.push([frame.readUInt32BE(0), page])
    if (frame.readUInt32BE(4) === 0) continue
    for (const [number, bytes] of pending) committed.set(number, bytes)
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
