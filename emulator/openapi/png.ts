import { deflateSync } from 'node:zlib'

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** PNG's rows: a 0, which says that nothing is taken from the row above, and a byte of brightness for each pixel. */
function drawRows(size: number, cells: number, isDark: (column: number, row: number) => boolean): Buffer {
  const rows = Buffer.alloc(size * (size + 1))
  const edge = (cell: number) => Math.ceil((cell * size) / cells)
  for (let row = 0; row < cells; row += 1) {
    const line = Buffer.alloc(size + 1, 255).fill(0, 0, 1)
    for (let column = 0; column < cells; column += 1) if (isDark(column, row)) line.fill(0, 1 + edge(column), 1 + edge(column + 1))
    for (let y = edge(row); y < edge(row + 1); y += 1) line.copy(rows, y * (size + 1))
  }
  return rows
}

/** A square black and white PNG of `size` pixels, divided into so many cells each way. */
export function drawPng(size: number, cells: number, isDark: (column: number, row: number) => boolean): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // 8 bits of grey, no interlace.
  header.writeUInt8(8, 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(drawRows(size, cells, isDark))), chunk('IEND', Buffer.alloc(0))])
}
