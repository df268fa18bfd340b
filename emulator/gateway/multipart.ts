import busboy from 'busboy'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { readBody } from '../http/request'

/** The SDK sends every field of an openapi call as a part; bytes arrive as a file without a name. */
export async function readMultipart(request: IncomingMessage, limit: number): Promise<Record<string, string | Buffer>> {
  const body = await readBody(request, limit)
  return new Promise((resolve, reject) => {
    const fields: Record<string, string | Buffer> = {}
    const parser = busboy({ headers: request.headers, limits: { fieldSize: limit } })
    parser.on('field', (name, value) => {
      fields[name] = value
    })
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        fields[name] = Buffer.concat(chunks)
      })
    })
    parser.on('close', () => resolve(fields))
    parser.on('error', reject)
    Readable.from([body]).pipe(parser)
  })
}
