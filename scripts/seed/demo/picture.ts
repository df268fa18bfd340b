import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [red: number, green: number, blue: number]

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/** A PNG of a phone's screen; `paint` says the colour at each place. */
const png = (width: number, height: number, paint: (x: number, y: number) => Colour): Buffer => {
  const rows = Buffer.alloc(height * (width * 3 + 1))
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows.set(paint(x, y), y * (width * 3 + 1) + 1 + x * 3)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())])
}

/** A dark screen with a green line at `at` of its width. */
export const greenLine = (at: number): Buffer =>
  png(240, 426, (x, y) => (Math.abs(x - at * 240) < 1.5 ? [40, 230, 90] : y < 24 ? [36, 40, 48] : [18 + (y >> 5), 22 + (y >> 5), 32 + (y >> 4)]))

/** Something like a receipt: lines of grey on white. */
export const receipt = (seed: number): Buffer =>
  png(240, 320, (x, y) => (y % 22 > 8 && y % 22 < 14 && x > 24 && x < 100 + ((Math.floor(y / 22) * 37 + seed * 53) % 110) && y > 30 && y < 290 ? [90, 96, 104] : [250, 249, 245]))

/** Something like a settings page: rows on dark, one of them marked. */
export const settings = (seed: number): Buffer =>
  png(240, 426, (x, y) => {
    const isText = y % 44 > 16 && y % 44 < 26 && x > 20 && x < 90 + ((Math.floor(y / 44) * 41 + seed * 29) % 90)
    if (isText && Math.floor(y / 44) === 3 + (seed % 4)) return [240, 180, 60]
    return isText ? [150, 158, 170] : [22, 26, 34]
  })
