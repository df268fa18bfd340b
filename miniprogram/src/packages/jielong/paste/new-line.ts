import { bytesOf } from '@shouhou/shared'
import type { ChainLine, NewLine } from '@shouhou/shared/jielong'

const NAME_LIMIT = 60
const TEXT_LIMIT = 500
/** With room for the rest of the request. */
const BYTES_AT_ONCE = 60_000

const clipped = (text: string, limit: number): string => (text.length > limit ? `${Array.from(text).slice(0, limit / 2).join('')}…` : text)

/** A line as it is sent: what is longer than a line of the app is cut. */
export const newLine = ({ number, name, text, isRegistered }: ChainLine): NewLine => ({
  number: number !== null && number > 999_999 ? null : number, name: clipped(name, NAME_LIMIT), text: clipped(text, TEXT_LIMIT), isRegistered,
})

/** In the order given, so many at once and not more bytes than a request takes. */
export const inBatches = (lines: readonly ChainLine[], size: number): readonly (readonly ChainLine[])[] => {
  const batches: ChainLine[][] = []
  let bytes = Infinity
  for (const line of lines) {
    const more = bytesOf(JSON.stringify(newLine(line)))
    const last = batches[batches.length - 1]
    if (last === undefined || last.length === size || bytes + more > BYTES_AT_ONCE) {
      batches.push([line])
      bytes = more
    } else {
      last.push(line)
      bytes += more
    }
  }
  return batches
}
