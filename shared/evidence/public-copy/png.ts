import { bytesOf, concat, letters, viewOf } from './bytes'

const SIGNATURE = Uint8Array.from([0x89, ...bytesOf('PNG\r\n'), 0x1a, 0x0a])
const PICTURE = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT']

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_none, index) => {
  let crc = index
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

interface Chunk { type: string; whole: Uint8Array; end: number }

const chunkAt = (bytes: Uint8Array, start: number): Chunk | null => {
  if (start + 12 > bytes.length) return null
  const view = viewOf(bytes)
  const end = start + 12 + view.getUint32(start)
  if (end > bytes.length || view.getUint32(end - 4) !== crc32(bytes.subarray(start + 4, end - 4))) return null
  return { type: letters(bytes, start + 4, 4), whole: bytes.subarray(start, end), end }
}

// A decoder may not skip a chunk whose name begins with a capital, so a picture with an unknown one cannot be copied.
const isCritical = (type: string): boolean => /^[A-Z]/.test(type)

/** The picture of a PNG alone: no texts, no EXIF, no time, nothing behind its end. */
export const publicPng = (bytes: Uint8Array): Uint8Array | null => {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null
  const parts: Uint8Array[] = [SIGNATURE]
  let hasPicture = false
  for (let at = SIGNATURE.length; ;) {
    const chunk = chunkAt(bytes, at)
    if (chunk === null || (parts.length === 1 && chunk.type !== 'IHDR')) return null
    if (PICTURE.includes(chunk.type)) parts.push(chunk.whole)
    else if (isCritical(chunk.type)) return null
    if (chunk.type === 'IDAT') hasPicture = true
    if (chunk.type === 'IEND') return hasPicture ? concat(parts) : null
    at = chunk.end
  }
}
