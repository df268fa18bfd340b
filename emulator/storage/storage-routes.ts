import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { StorageRule } from '../options'
import type { Sessions } from '../identity/sessions'
import { BodyTooLong } from '../http/request'
import { replyJson, replyText } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import type { FileLinks } from './file-links'
import type { FileStore } from './file-store'

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

interface Storage {
  store: FileStore
  links: FileLinks
  rules: StorageRule[]
  sessions: Sessions
}

function isProperPath(path: string): boolean {
  return path.length > 0 && path.length <= 850 && !path.startsWith('/') && !path.split('/').some(part => part === '' || part === '..' || part === '.')
}

function decodePath(rest: string): string | undefined {
  try {
    const path = decodeURIComponent(rest)
    return isProperPath(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** The most specific rule decides; without one, files are the functions' own. */
function mayPersonWrite(rules: StorageRule[], path: string): boolean {
  const [rule] = rules.filter(({ prefix }) => path.startsWith(prefix)).sort((left, right) => right.prefix.length - left.prefix.length)
  return rule?.write === 'creator'
}

function refuse({ response }: Exchange, status: number, error: { errCode: number; errMsg: string }): void {
  replyJson(response, status, error)
}

/** The stand-in for `wx.cloud.uploadFile`, and the addresses that functions hand out. */
export function storageRoutes({ store, links, rules, sessions }: Storage): Route[] {
  async function upload(exchange: Exchange, rest: string): Promise<void> {
    const { request, response } = exchange
    const person = sessions.read(request)
    if (!person) return refuse(exchange, 401, { errCode: -503002, errMsg: 'sign in first' })
    const path = decodePath(rest)
    if (path === undefined) return refuse(exchange, 400, { errCode: -501007, errMsg: 'the path is not a proper one' })
    const existing = await store.find(path)
    const isTheirs = existing === undefined || existing.creator === person.openid
    if (!mayPersonWrite(rules, path) || !isTheirs) return refuse(exchange, 403, { errCode: -503002, errMsg: 'storage permission denied' })
    try {
      await store.write({ path, creator: person.openid }, request)
      replyJson(response, 200, { fileID: links.fileID(path), statusCode: 200 })
    } catch (error) {
      if (!(error instanceof BodyTooLong)) throw error
      refuse(exchange, 413, { errCode: -503001, errMsg: 'a file may have 50 MB at most' })
    }
  }

  async function receive({ request, response, url }: Exchange, rest: string): Promise<void> {
    const path = links.open('PUT', rest, url.searchParams)
    if (path === undefined || !isProperPath(path)) return replyXml(response, 403, { code: 'AccessDenied', message: 'the address has expired or was changed' })
    try {
      await store.write({ path }, request)
      response.writeHead(200).end()
    } catch (error) {
      if (!(error instanceof BodyTooLong)) throw error
      replyXml(response, 413, { code: 'EntityTooLarge', message: 'a file may have 50 MB at most' })
    }
  }

  async function download(exchange: Exchange, rest: string): Promise<void> {
    const { response, url } = exchange
    const path = links.open('GET', rest, url.searchParams)
    if (path === undefined) return refuse(exchange, 403, { errCode: -503002, errMsg: 'the address has expired or was changed' })
    const file = await store.find(path)
    if (!file) return refuse(exchange, 404, { errCode: -503003, errMsg: 'storage file not exists' })
    const type = shown[extname(path).toLowerCase()]
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': file.size,
      'content-disposition': type ? 'inline' : 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=600',
    })
    await pipeline(store.read(path), response)
  }

  return [
    { method: 'PUT', path: '/storage/', answer: upload },
    { method: 'PUT', path: '/files/', answer: receive },
    { method: 'GET', path: '/files/', answer: download },
  ]
}

/** The SDK reads refusals of an upload as the object store's XML. */
function replyXml(response: Exchange['response'], status: number, { code, message }: { code: string; message: string }): void {
  const text = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>-</RequestId><TraceId>-</TraceId></Error>`
  replyText(response, status, { type: 'application/xml', text })
}
