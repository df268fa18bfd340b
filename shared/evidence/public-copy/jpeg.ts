import { concat, letters } from './bytes'
import { orientationOf, orientationSegment } from './orientation'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const COM = 0xfe
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef

interface Segment { marker: number; payload: Uint8Array; end: number }

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

// Tables, frames, restart intervals, line counts and the arithmetic coder's; all else up here is reserved or hierarchical.
const isKnown = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= SOS && marker <= 0xdd) || (marker >= APP0 && marker <= APP15) || marker === COM

const segmentAt = (bytes: Uint8Array, start: number): Segment | null => {
  let at = start
  if (bytes[at] !== 0xff) return null
  while (bytes[at] === 0xff) at += 1
  const marker = bytes[at]
  if (marker === undefined) return null
  if (marker === EOI) return { marker, payload: new Uint8Array(0), end: at + 1 }
  const length = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
  const end = at + 1 + length
  if (!isKnown(marker) || length < 2 || end > bytes.length) return null
  return { marker, payload: bytes.subarray(at + 3, end), end }
}

/** Where the coded picture that starts here ends: at the next marker that is neither stuffing nor a restart. */
const scanEnd = (bytes: Uint8Array, start: number): number => {
  let at = start
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 1
  }
  return at
}

const segment = (marker: number, payload: Uint8Array): Uint8Array => {
  const length = payload.length + 2
  return concat([Uint8Array.from([0xff, marker, length >> 8, length & 0xff]), payload])
}

/** JFIF without its thumbnail, which may show what was cropped away. */
const withoutThumbnail = (payload: Uint8Array): Uint8Array => {
  const short = payload.slice(0, 14)
  short.fill(0, 12)
  return short
}

/** What a segment becomes in the public copy; null drops it. Colour is kept, everything that tells is not. */
const kept = ({ marker, payload }: Segment): Uint8Array | null => {
  if (marker === APP0) return letters(payload, 0, 5) === 'JFIF\0' && payload.length >= 14 ? segment(APP0, withoutThumbnail(payload)) : null
  if (marker === APP2) return letters(payload, 0, 12) === 'ICC_PROFILE\0' ? segment(APP2, payload) : null
  if (marker === APP14) return letters(payload, 0, 5) === 'Adobe' ? segment(APP14, payload) : null
  if ((marker >= APP0 && marker <= APP15) || marker === COM) return null
  return segment(marker, payload)
}

interface Parts { parts: Uint8Array[]; orientation: number | null }

const partsOf = (bytes: Uint8Array): Parts | null => {
  const parts: Uint8Array[] = []
  let orientation: number | null = null
  let hasFrame = false
  let hasScan = false
  for (let at = 2; ;) {
    const found = segmentAt(bytes, at)
    if (found === null) return null
    if (found.marker === EOI) return hasFrame && hasScan ? { parts, orientation } : null
    if (found.marker === APP1) orientation ??= orientationOf(found.payload)
    const part = kept(found)
    if (part) parts.push(part)
    at = found.end
    hasFrame ||= isFrame(found.marker)
    if (found.marker === SOS) {
      hasScan = true
      at = scanEnd(bytes, found.end)
      parts.push(bytes.subarray(found.end, at))
    }
  }
}

/** The picture of a JPEG alone: nothing of the camera, the place or the time, and nothing behind its end. */
export const publicJpeg = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null
  const found = partsOf(bytes)
  if (found === null) return null
  const { parts, orientation } = found
  // JFIF wants to come first.
  const jfif = parts.filter((part) => part[1] === APP0 && part[0] === 0xff && part.length === 18).slice(0, 1)
  const rest = parts.filter((part) => !jfif.includes(part))
  const upright = orientation !== null && orientation > 1 ? [orientationSegment(orientation)] : []
  return concat([Uint8Array.from([0xff, SOI]), ...jfif, ...upright, ...rest, Uint8Array.from([0xff, EOI])])
}
