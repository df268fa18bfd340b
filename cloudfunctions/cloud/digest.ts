import { createHash } from 'node:crypto'

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** An id that the same parts always give: letters and digits, starting with `prefix`. */
export const idOf = (prefix: string, ...parts: string[]): string => prefix + BigInt(`0x${sha256(JSON.stringify(parts)).slice(0, 26)}`).toString(36).padStart(21, '0')
