import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'

/** A file of any size, read where it is asked for. */
export interface Bytes {
  size: number
  /** `undefined` when the file does not hold all of them. */
  read(at: number, length: number): Buffer | undefined
  close(): void
}

/** Read at once: what is asked for next is most often what follows. */
const WINDOW = 65_536

export function openBytes(file: string): Bytes {
  const handle = openSync(file, 'r')
  const { size } = fstatSync(handle)
  let [start, window] = [0, Buffer.alloc(0)]

  function look(at: number, length: number): void {
    const bytes = Buffer.allocUnsafe(Math.min(Math.max(WINDOW, length), size - at))
    window = bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, at))
    start = at
  }

  return {
    size,
    read(at, length) {
      if (at < 0 || at + length > size) return undefined
      if (at < start || at + length > start + window.length) look(at, length)
      return at + length > start + window.length ? undefined : window.subarray(at - start, at - start + length)
    },
    close: () => closeSync(handle),
  }
}

const NOTHING: Bytes = { size: 0, read: () => undefined, close: () => undefined }

/** One that need not be there. */
export const openBytesOf = (file: string): Bytes => (existsSync(file) ? openBytes(file) : NOTHING)
