import { basename, extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { BodyTooLong } from '../http/request'
import { replyJson, replyText } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import type { FileLinks } from './file-links'
import type { FileStore } from './file-store'
import { isProperPath } from './storage-rules'

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

/** `/files/`: the signed addresses that functions get, to send a file to and to fetch one from. */
export function fileRoutes(store: FileStore, links: FileLinks): Route[] {
  async function receive(exchange: Exchange, rest: string): Promise<void> {
    const path = links.open('PUT', rest, exchange.url.searchParams)
    if (path === undefined || !isProperPath(path)) return refuseUpload(exchange, 403, { code: 'AccessDenied', message: 'the address has expired or was changed' })
    try {
      await store.write({ path }, exchange.request)
      exchange.response.writeHead(200).end()
    } catch (error) {
      if (!(error instanceof BodyTooLong)) throw error
      refuseUpload(exchange, 413, { code: 'EntityTooLarge', message: 'a file may have 50 MB at most' })
    }
  }

  async function send({ response, url }: Exchange, rest: string): Promise<void> {
    const path = links.open('GET', rest, url.searchParams)
    if (path === undefined) return replyJson(response, 403, { errCode: -503002, errMsg: 'the address has expired or was changed' })
    const file = await store.find(path)
    if (!file) return replyJson(response, 404, { errCode: -503003, errMsg: 'storage file not exists' })
    response.writeHead(200, headersOf(path, file.size))
    await pipeline(store.read(path), response)
  }

  return [
    { method: 'PUT', path: '/files/', answer: receive },
    { method: 'GET', path: '/files/', answer: send },
  ]
}
