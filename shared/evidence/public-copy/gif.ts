import { bytesOf, concat, letters } from './bytes'

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff

const tableSize = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0)

/** Where the sub-blocks that start here end, past their empty last one; null when the file ends before. */
const subBlocksEnd = (bytes: Uint8Array, start: number): number | null => {
  for (let at = start; at < bytes.length;) {
    const size = bytes[at] ?? 0
    at += size + 1
    if (size === 0) return at
  }
  return null
}

interface Block { end: number; kept: Uint8Array | null; isPicture: boolean }

const loopOf = (bytes: Uint8Array, start: number): Uint8Array | null => {
  if (letters(bytes, start + 3, 11) !== 'NETSCAPE2.0' || bytes[start + 14] !== 3 || bytes[start + 15] !== 1) return null
  return Uint8Array.from([EXTENSION, APPLICATION, 11, ...bytesOf('NETSCAPE2.0'), 3, 1, bytes[start + 16] ?? 0, bytes[start + 17] ?? 0, 0])
}

const extensionAt = (bytes: Uint8Array, start: number): Block | null => {
  const end = subBlocksEnd(bytes, start + 2)
  if (end === null) return null
  const label = bytes[start + 1]
  if (label === GRAPHIC_CONTROL) return { end, kept: bytes.subarray(start, end), isPicture: false }
  return { end, kept: label === APPLICATION ? loopOf(bytes, start) : null, isPicture: false }
}

const imageAt = (bytes: Uint8Array, start: number): Block | null => {
  const packed = bytes[start + 9]
  const end = packed === undefined ? null : subBlocksEnd(bytes, start + 10 + tableSize(packed) + 1)
  return end === null ? null : { end, kept: bytes.subarray(start, end), isPicture: true }
}

const blockAt = (bytes: Uint8Array, start: number): Block | null => {
  if (bytes[start] === EXTENSION) return extensionAt(bytes, start)
  return bytes[start] === IMAGE ? imageAt(bytes, start) : null
}

/** The pictures of a GIF and how often they repeat: no comments, no XMP, nothing behind its end. */
export const publicGif = (bytes: Uint8Array): Uint8Array | null => {
  const packed = bytes[10]
  if (!/^GIF8[79]a$/.test(letters(bytes, 0, 6)) || packed === undefined) return null
  const head = 13 + tableSize(packed)
  const parts: Uint8Array[] = [bytes.subarray(0, head)]
  let hasPicture = false
  for (let at = head; bytes[at] !== TRAILER;) {
    const block = blockAt(bytes, at)
    if (block === null) return null
    if (block.kept) parts.push(block.kept)
    hasPicture ||= block.isPicture
    at = block.end
  }
  return hasPicture ? concat([...parts, Uint8Array.from([TRAILER])]) : null
}
