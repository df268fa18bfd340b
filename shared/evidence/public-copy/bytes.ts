/** The bytes as Latin letters, for comparing with names; shorter at the end of the file. */
export const letters = (bytes: Uint8Array, start: number, count: number): string =>
  String.fromCharCode(...bytes.subarray(start, Math.min(start + count, bytes.length)))

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

export const bytesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

export const concat = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
