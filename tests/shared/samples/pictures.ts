import { gzipSync } from 'node:zlib'

/** What must not leave, in every hiding place of every format. */
export const SECRET = 'SECRET-31.2304N'

const latin = (text: string) => Buffer.from(text, 'latin1')
const be16 = (value: number) => Buffer.from([value >> 8, value & 0xff])
const be32 = (value: number) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes }
const le32 = (value: number) => { const bytes = Buffer.alloc(4); bytes.writeUInt32LE(value); return bytes }
const le16 = (value: number) => Buffer.from([value & 0xff, value >> 8])

export const jpegSegment = (marker: number, payload: Buffer) => Buffer.concat([Buffer.from([0xff, marker]), be16(payload.length + 2), payload])

/** EXIF of a camera: which way up, and a pointer to where it was taken. */
export const exif = (orientation: number, order: 'II' | 'MM' = 'II') => {
  const n16 = order === 'II' ? le16 : be16
  const n32 = order === 'II' ? le32 : be32
  const entry = (tag: number, type: number, count: number, value: Buffer) => Buffer.concat([n16(tag), n16(type), n32(count), value])
  return Buffer.concat([
    latin('Exif\0\0'), latin(order), n16(42), n32(8), n16(2),
    entry(0x0112, 3, 1, Buffer.concat([n16(orientation), n16(0)])),
    entry(0x8825, 4, 1, n32(38)), n32(0),
    n16(1), entry(0x0002, 2, SECRET.length, n32(56)), n32(0), latin(SECRET),
  ])
}

const SOI = Buffer.from([0xff, 0xd8])
const EOI = Buffer.from([0xff, 0xd9])
export const jfif = (thumbnail: Buffer) => jpegSegment(0xe0, Buffer.concat([latin('JFIF\0'), Buffer.from([1, 2, 0, 0, 1, 0, 1, thumbnail.length / 3, thumbnail.length > 0 ? 1 : 0]), thumbnail]))
export const icc = jpegSegment(0xe2, Buffer.concat([latin('ICC_PROFILE\0'), Buffer.from([1, 1]), latin('colours')]))
export const adobe = jpegSegment(0xee, latin('Adobe\0d\0\0\0\0\0\x01'))

/** Tables, a frame and two scans with stuffing and restarts between. */
export const jpegPicture = Buffer.concat([
  jpegSegment(0xdb, Buffer.alloc(65, 1)),
  jpegSegment(0xc2, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
  jpegSegment(0xc4, Buffer.alloc(19, 0)),
  jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x78, 0xff, 0x00]),
])

export const jpegOf = (...parts: Buffer[]) => Buffer.concat([SOI, ...parts, EOI])

export const secretJpeg = Buffer.concat([
  jpegOf(
    jfif(latin(SECRET)), jpegSegment(0xe0, latin(`JFXX\0${SECRET}`)), jpegSegment(0xe1, exif(6)), jpegSegment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${SECRET}`)),
    icc, jpegSegment(0xe2, latin(`MPF\0${SECRET}`)), jpegSegment(0xed, latin(`Photoshop 3.0\0${SECRET}`)), adobe, jpegSegment(0xfe, latin(SECRET)), jpegPicture,
  ),
  latin(SECRET), jpegOf(jpegSegment(0xe1, exif(1))),
])

const crc = (bytes: Buffer) => be32(gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8))
export const pngChunk = (type: string, data: Buffer) => Buffer.concat([be32(data.length), latin(type), data, crc(Buffer.concat([latin(type), data]))])
export const PNG_SIGNATURE = latin('\x89PNG\r\n\x1a\n')
const head = pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]))
const tail = [pngChunk('pHYs', Buffer.alloc(9)), pngChunk('IDAT', Buffer.alloc(20, 7)), pngChunk('IEND', Buffer.alloc(0))]
export const plainPng = Buffer.concat([PNG_SIGNATURE, head, ...tail])
export const secretPng = Buffer.concat([
  PNG_SIGNATURE, head, ...['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX', 'prVt'].map((type) => pngChunk(type, latin(SECRET))), ...tail, latin(SECRET),
])

const riffChunk = (type: string, data: Buffer) => Buffer.concat([latin(type), le32(data.length), data, Buffer.alloc(data.length % 2)])
export const webpOf = (...chunks: Buffer[]) => {
  const body = Buffer.concat([latin('WEBP'), ...chunks])
  return Buffer.concat([latin('RIFF'), le32(body.length), body])
}
const webpHead = (flags: number) => riffChunk('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
const webpFrame = (...inside: Buffer[]) => riffChunk('ANMF', Buffer.concat([Buffer.alloc(16, 3), ...inside]))
const webpPicture = riffChunk('VP8L', Buffer.from([0x2f, 1, 2]))
const colours = riffChunk('ICCP', latin('colours'))
export const plainWebp = webpOf(webpHead(0x32), colours, riffChunk('ANIM', Buffer.alloc(6)), webpFrame(webpPicture))
export const secretWebp = Buffer.concat([
  webpOf(webpHead(0x3e), colours, riffChunk('ANIM', Buffer.alloc(6)), webpFrame(webpPicture, riffChunk('HIDE', latin(SECRET))), riffChunk('EXIF', latin(SECRET)), riffChunk('XMP ', latin(SECRET)), riffChunk('what', latin(SECRET))),
  latin(SECRET),
])

const subBlocks = (...texts: string[]) => Buffer.concat([...texts.map((text) => Buffer.concat([Buffer.from([text.length]), latin(text)])), Buffer.from([0])])
const gifHead = Buffer.concat([latin('GIF89a'), Buffer.from([1, 0, 1, 0, 0x80, 0, 0]), Buffer.alloc(6, 9)])
const loop = Buffer.concat([Buffer.from([0x21, 0xff]), subBlocks('NETSCAPE2.0', '\x01\x00\x00')])
const control = Buffer.concat([Buffer.from([0x21, 0xf9]), subBlocks('\x04\x0a\x00\x00')])
const image = Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x80]), Buffer.alloc(6, 5), Buffer.from([2]), subBlocks('\x44\x01')])
export const plainGif = Buffer.concat([gifHead, loop, control, image, control, image, Buffer.from([0x3b])])
export const secretGif = Buffer.concat([
  gifHead, loop, Buffer.from([0x21, 0xfe]), subBlocks(SECRET), control, image, Buffer.from([0x21, 0xff]), subBlocks('XMP DataXMP', SECRET), Buffer.from([0x21, 0x01]), subBlocks('\0'.repeat(12), SECRET),
  control, image, Buffer.from([0x3b]), latin(SECRET),
])
