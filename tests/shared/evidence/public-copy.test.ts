import { COPIED_TYPES, publicCopy } from '@shouhou/shared/evidence'
import fc from 'fast-check'
import * as pictures from '../samples/pictures'

const copyOf = (bytes: Uint8Array, type: string) => {
  const copy = publicCopy(new Uint8Array(bytes), type)
  return copy && Buffer.from(copy.bytes)
}

const upright = (orientation: number) =>
  pictures.jpegSegment(0xe1, Buffer.from(`457869660000${'4d4d002a00000008'}0001${'011200030000000100'}${orientation.toString(16).padStart(2, '0')}0000${'00000000'}`, 'hex'))

const samples = [
  ['image/jpeg', pictures.secretJpeg, pictures.jpegOf(pictures.jfif(Buffer.alloc(0)), upright(6), pictures.icc, pictures.adobe, pictures.jpegPicture)],
  ['image/png', pictures.secretPng, pictures.plainPng],
  ['image/webp', pictures.secretWebp, pictures.plainWebp],
  ['image/gif', pictures.secretGif, pictures.plainGif],
] as const

test.each(samples)('the public copy of %s is its picture alone', (type, secret, plain) => {
  expect(secret.includes(pictures.SECRET)).toBe(true)
  expect(copyOf(secret, type)?.toString('hex')).toBe(plain.toString('hex'))
})

test.each(samples)('making a copy of %s leaves the original as it was, also in a Buffer of Node.js', (type, secret) => {
  const original = Buffer.from(secret)
  publicCopy(original, type)
  expect(original.equals(secret)).toBe(true)
})

test.each(samples)('copying a copy of %s changes nothing', (type, _secret, plain) => {
  expect(copyOf(plain, type)?.equals(plain)).toBe(true)
})

test.each(samples)('%s that ends too early has no public copy', (type, _secret, plain) => {
  for (let length = 0; length < plain.length; length += 1) expect(publicCopy(plain.subarray(0, length), type)).toBeNull()
})

test.each(samples)('the bytes of another type are not copied as %s', (type) => {
  for (const [other, secret] of samples) if (other !== type) expect(publicCopy(secret, type)).toBeNull()
})

test.each(['II', 'MM'] as const)('which way up survives, whatever the byte order (%s)', (order) => {
  for (let orientation = 2; orientation <= 8; orientation += 1) {
    const copy = copyOf(pictures.jpegOf(pictures.jpegSegment(0xe1, pictures.exif(orientation, order)), pictures.jpegPicture), 'image/jpeg')
    expect(copy?.equals(pictures.jpegOf(upright(orientation), pictures.jpegPicture))).toBe(true)
  }
})

test.each([0, 1, 9, 200])('an orientation of %i leaves no EXIF at all', (orientation) => {
  const copy = copyOf(pictures.jpegOf(pictures.jpegSegment(0xe1, pictures.exif(orientation)), pictures.jpegPicture), 'image/jpeg')
  expect(copy?.equals(pictures.jpegOf(pictures.jpegPicture))).toBe(true)
})

test('EXIF that points outside itself is dropped and the picture stays', () => {
  for (let length = 0; length < pictures.exif(6).length; length += 1) {
    const copy = copyOf(pictures.jpegOf(pictures.jpegSegment(0xe1, pictures.exif(6).subarray(0, length)), pictures.jpegPicture), 'image/jpeg')
    expect(copy?.includes(pictures.jpegPicture)).toBe(true)
    expect(copy?.includes(pictures.SECRET)).toBe(false)
  }
})

test('a JPEG without a picture has no public copy', () => {
  expect(publicCopy(pictures.jpegOf(pictures.icc), 'image/jpeg')).toBeNull()
})

test('a PNG with a damaged chunk has no public copy, nor one that needs a chunk that nobody knows', () => {
  const damaged = Buffer.from(pictures.plainPng)
  damaged[30] = (damaged[30] ?? 0) ^ 1
  expect(publicCopy(damaged, 'image/png')).toBeNull()
  const unknown = Buffer.concat([pictures.plainPng.subarray(0, 33), pictures.pngChunk('CgBI', Buffer.alloc(4)), pictures.plainPng.subarray(33)])
  expect(publicCopy(unknown, 'image/png')).toBeNull()
})

test('a WebP that promises more than it has has no public copy', () => {
  const liar = Buffer.from(pictures.plainWebp)
  liar.writeUInt32LE(0xffffffff, 16)
  expect(publicCopy(liar, 'image/webp')).toBeNull()
})

test.each(['image/heic', 'image/heif', 'video/mp4', 'application/pdf', 'text/html', 'constructor', ''])('%s has no public copy', (type) => {
  expect(publicCopy(pictures.plainPng, type)).toBeNull()
})

const broken = fc.tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat()).map(([[type, secret], changes, length]) => {
  const bytes = Buffer.from(secret)
  for (const [at, value] of changes) bytes[at % bytes.length] = value
  return { type, bytes: bytes.subarray(0, length % 3 === 0 ? length % bytes.length : bytes.length) }
})
const anything = fc.record({ type: fc.constantFrom(...COPIED_TYPES), bytes: fc.uint8Array({ maxLength: 300 }) })

test('no bytes throw, and what is copied is a file that copies to itself', () => {
  fc.assert(fc.property(fc.oneof(broken, anything), ({ type, bytes }) => {
    const copy = publicCopy(bytes, type)
    if (copy) expect(copyOf(copy.bytes, type)?.equals(Buffer.from(copy.bytes))).toBe(true)
  }), { numRuns: 5000 })
})
