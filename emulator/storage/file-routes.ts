import { basename, extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { BodyTooLong } from '../http/request'
import { replyJson, replyText } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import { messageOf } from '../service-error'
import type { FileLinks } from './file-links'
import type { FileStore, OpenFile } from './file-store'
import { readRange } from './range'
import { isProperPath } from './storage-rules'
import { readUploadForm } from './upload-form'

/** What a browser may show; everything else is only for saving, because anybody can upload anything. */
const shown: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
}

/** The SDK reads refusals of an upload as the object store's XML. */
function refuseUpload({ request, response }: Exchange, status: number, { code, message }: { code: string; message: string }): void {
  request.resume()
  const text = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>-</RequestId><TraceId>-</TraceId></Error>`
  replyText(response, status, { type: 'application/xml', text })
}

function headersOf(path: string, size: number): Record<string, string | number> {
  const type = shown[extname(path).toLowerCase()]
  const name = `filename*=UTF-8''${encodeURIComponent(basename(path))}`
  // A sandbox would keep the browser's own PDF viewer from starting.
  const policy: Record<string, string> = type === 'application/pdf' ? {} : { 'content-security-policy': "default-src 'none'; sandbox" }
  return {
    ...policy,
    'content-type': type ?? 'application/octet-stream',
    'content-length': size,
    'content-disposition': `${type ? 'inline' : 'attachment'}; ${name}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=600',
  }
}

function refuse(exchange: Exchange, error: unknown): void {
  if (error instanceof BodyTooLong) return refuseUpload(exchange, 413, { code: 'EntityTooLarge', message: 'a file may have 50 MB at most' })
  refuseUpload(exchange, 500, { code: 'InternalError', message: messageOf(error).replace(/[<&]/g, ' ') })
}

async function sendFile({ request, response }: Exchange, file: OpenFile): Promise<void> {
  const range = readRange(request.headers.range, file.size)
  const headers = { ...headersOf(file.path, file.size), 'accept-ranges': 'bytes' }
  if (range === 'none') {
    await file.close()
    return void response.writeHead(416, { 'content-range': `bytes */${file.size}` }).end()
  }
  if (request.method === 'HEAD') {
    await file.close()
    return void response.writeHead(200, headers).end()
  }
  const part = range && { 'content-length': range.end - range.start + 1, 'content-range': `bytes ${range.start}-${range.end}/${file.size}` }
  response.writeHead(part ? 206 : 200, { ...headers, ...part })
  await pipeline(file.read(range?.start, range?.end), response)
}

/** `/files/`: the signed addresses that functions get, to send a file to and to fetch one from. */
export function fileRoutes(store: FileStore, links: FileLinks): Route[] {
  const receive = (take: (exchange: Exchange, path: string) => Promise<void>) => async (exchange: Exchange, rest: string) => {
    const path = links.open('PUT', rest, exchange.url.searchParams)
    if (path === undefined || !isProperPath(path)) return refuseUpload(exchange, 403, { code: 'AccessDenied', message: 'the address has expired or was changed, or the path is not a proper one' })
    try {
      await take(exchange, path)
      exchange.response.writeHead(200).end()
    } catch (error) {
      refuse(exchange, error)
    }
  }

  async function send(exchange: Exchange, rest: string): Promise<void> {
    const { response, url } = exchange
    const path = links.open('GET', rest, url.searchParams)
    if (path === undefined) return replyJson(response, 403, { errCode: -503002, errMsg: 'the address has expired or was changed' })
    const file = await store.open(path)
    if (!file) return replyJson(response, 404, { errCode: -503003, errMsg: 'storage file not exists' })
    await sendFile(exchange, file)
  }

  return [
    { method: 'PUT', path: '/files/', answer: receive(async ({ request }, path) => void (await store.write({ path }, request))) },
    { method: 'POST', path: '/files/', answer: receive(({ request }, path) => readUploadForm(request, async bytes => void (await store.write({ path }, bytes)))) },
    { method: 'GET', path: '/files/', answer: send },
  ]
}
