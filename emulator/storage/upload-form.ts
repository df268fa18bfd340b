import busboy from 'busboy'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BodyTooLong } from '../http/request'

const longest = 50 * 1024 * 1024

/**
 * The part `file` of a form, as SDKs before 4 send it: a stream comes with a file name, a Buffer without one, so
 * that it looks like a field of text. `take` gets the bytes; resolves when it has them.
 */
export async function readUploadForm(request: IncomingMessage, take: (bytes: Readable) => Promise<void>): Promise<void> {
  // latin1 keeps each byte of a field as it is.
  const parser = busboy({ headers: request.headers, defCharset: 'latin1', limits: { fieldSize: longest + 1 } })
  let taken: Promise<void> | undefined
  parser.on('file', (name, stream) => {
    if (name === 'file') taken ??= take(stream)
    else stream.resume()
  })
  parser.on('field', (name, value, { valueTruncated }) => {
    if (name !== 'file') return
    taken ??= valueTruncated ? Promise.reject(new BodyTooLong(longest)) : take(Readable.from([Buffer.from(value, 'latin1')]))
    taken.catch(() => undefined)
  })
  await pipeline(request, parser)
  if (!taken) throw new Error('the form has no part named file')
  await taken
}
