import { bytesOf, letters, viewOf } from './bytes'

const EXIF = 'Exif\0\0'
const ORIENTATION = 0x0112
const SHORT = 3

const sought = (view: DataView, isLittle: boolean): number | null => {
  const start = view.getUint32(4, isLittle)
  if (start + 2 > view.byteLength) return null
  const count = view.getUint16(start, isLittle)
  for (let at = start + 2, n = 0; n < count && at + 12 <= view.byteLength; n += 1, at += 12) {
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue
    const value = view.getUint16(at + 8, isLittle)
    return view.getUint16(at + 2, isLittle) === SHORT && value >= 1 && value <= 8 ? value : null
  }
  return null
}

/** Which way up (1–8) the payload of an APP1 segment says, or null. */
export const orientationOf = (payload: Uint8Array): number | null => {
  if (letters(payload, 0, EXIF.length) !== EXIF || payload.length < EXIF.length + 8) return null
  const tiff = payload.subarray(EXIF.length)
  const order = letters(tiff, 0, 2)
  return order === 'II' || order === 'MM' ? sought(viewOf(tiff), order === 'II') : null
}

/** A whole APP1 segment that says which way up, and nothing else. */
export const orientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.from([
    0xff, 0xe1, 0, 34, ...bytesOf(EXIF),
    ...bytesOf('MM'), 0, 42, 0, 0, 0, 8,
    0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0,
    0, 0, 0, 0,
  ])
