import { bytesOf, concat, letters, viewOf } from './bytes'

const PICTURE = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']
const IN_FRAME = ['VP8 ', 'VP8L', 'ALPH']
const FRAME_HEAD = 16
const EXIF_AND_XMP = 0x0c

interface Chunk { type: string; payload: Uint8Array }

const chunksOf = (bytes: Uint8Array, start: number): Chunk[] | null => {
  const view = viewOf(bytes)
  const chunks: Chunk[] = []
  for (let at = start; at < bytes.length;) {
    if (at + 8 > bytes.length) return null
    const size = view.getUint32(at + 4, true)
    if (at + 8 + size > bytes.length) return null
    chunks.push({ type: letters(bytes, at, 4), payload: bytes.subarray(at + 8, at + 8 + size) })
    at += 8 + size + (size % 2)
  }
  return chunks
}

const fourBytes = (size: number): number[] => [size & 0xff, (size >>> 8) & 0xff, (size >>> 16) & 0xff, (size >>> 24) & 0xff]

const written = ({ type, payload }: Chunk): Uint8Array =>
  concat([Uint8Array.from([...bytesOf(type), ...fourBytes(payload.length)]), payload, new Uint8Array(payload.length % 2)])

const withoutFlags = (payload: Uint8Array): Uint8Array => {
  const cleared = payload.slice()
  cleared[0] = (cleared[0] ?? 0) & ~EXIF_AND_XMP
  return cleared
}

const frame = (payload: Uint8Array): Uint8Array | null => {
  const inside = payload.length < FRAME_HEAD ? null : chunksOf(payload, FRAME_HEAD)
  if (inside === null) return null
  return concat([payload.subarray(0, FRAME_HEAD), ...inside.filter(({ type }) => IN_FRAME.includes(type)).map(written)])
}

const cleaned = ({ type, payload }: Chunk): Uint8Array | null => {
  if (type === 'VP8X') return payload.length === 10 ? withoutFlags(payload) : null
  return type === 'ANMF' ? frame(payload) : payload
}

/** The picture of a WebP alone: no EXIF, no XMP, nothing behind its end. */
export const publicWebp = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes.length < 12 || letters(bytes, 0, 4) !== 'RIFF' || letters(bytes, 8, 4) !== 'WEBP') return null
  const end = 8 + viewOf(bytes).getUint32(4, true)
  const chunks = end < 12 || end > bytes.length ? null : chunksOf(bytes.subarray(0, end), 12)
  if (!chunks?.some(({ type }) => type === 'VP8 ' || type === 'VP8L' || type === 'ANMF')) return null
  const parts: Uint8Array[] = []
  for (const chunk of chunks.filter(({ type }) => PICTURE.includes(type))) {
    const payload = cleaned(chunk)
    if (payload === null) return null
    parts.push(written({ type: chunk.type, payload }))
  }
  const body = concat([Uint8Array.from(bytesOf('WEBP')), ...parts])
  return concat([Uint8Array.from([...bytesOf('RIFF'), ...fourBytes(body.length)]), body])
}
