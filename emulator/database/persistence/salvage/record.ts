export type Value = string | number | Buffer | null | undefined

/** A number of one to nine bytes, and where the next one begins. */
export function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0
  for (let index = 0; index < 8; index++) {
    const byte = bytes.readUInt8(at + index)
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + index + 1]
  }
  return [value * 256 + bytes.readUInt8(at + 8), at + 9]
}

const WIDTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

const widthOf = (type: number) => (type < 12 ? (WIDTHS[type] ?? 0) : Math.floor((type - 12) / 2))

/** What a record says of itself: the kinds of its columns, and where they begin. */
export interface RecordHeader {
  types: number[]
  size: number
  /** Of the whole record. */
  length: number
}

/** Throws when the bytes cannot begin a record. */
export function headerOf(record: Buffer): RecordHeader {
  const [size, first] = varint(record, 0)
  const types: number[] = []
  for (let at = first; at < size; ) {
    const [type, next] = varint(record, at)
    types.push(type)
    at = next
  }
  return { types, size, length: types.reduce((sum, type) => sum + widthOf(type), size) }
}

/** The columns of a record; `undefined` for what the bytes do not hold. */
export function columnsOf(record: Buffer, { types, size }: RecordHeader): Value[] {
  let at = size
  return types.map((type) => {
    const width = widthOf(type)
    at += width
    return at > record.length ? undefined : valueOf(type, record.subarray(at - width, at))
  })
}

const utf8 = new TextDecoder('utf8', { fatal: true, ignoreBOM: true })

function valueOf(type: number, bytes: Buffer): Value {
  if (type >= 12) return type % 2 === 1 ? textOf(bytes) : bytes
  if (type === 8 || type === 9) return type - 8
  return type >= 1 && type <= 5 ? bytes.readIntBE(0, bytes.length) : null
}

function textOf(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
