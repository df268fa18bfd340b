import { publicGif } from './gif'
import { publicJpeg } from './jpeg'
import { publicPng } from './png'
import { publicWebp } from './webp'

const COPIERS: Record<string, (bytes: Uint8Array) => Uint8Array | null> = {
  'image/jpeg': publicJpeg,
  'image/png': publicPng,
  'image/webp': publicWebp,
  'image/gif': publicGif,
}

/** Types of which a public copy can be made. */
export const COPIED_TYPES: readonly string[] = Object.keys(COPIERS)

/**
 * What others may open of a photo: the same picture, byte for byte, with its colours and its way up, without EXIF,
 * place, time, comments, thumbnails or anything hidden behind its end. Null for other types and for broken files;
 * never throws.
 */
export const publicCopy = (bytes: Uint8Array, type: string): { bytes: Uint8Array; type: string } | null => {
  // Of a Node.js Buffer, `slice` is a window on the original, and clearing a copy would clear what was sealed.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const copied = COPIED_TYPES.includes(type) ? COPIERS[type]?.(plain) : null
  return copied ? { bytes: copied, type } : null
}
