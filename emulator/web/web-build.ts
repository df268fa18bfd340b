import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { replyText } from '../http/reply'
import type { Exchange } from '../http/router'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const squeezable = /^(text|application\/json|image\/svg)/
/** `chunk.3f2a91bc.js`, `app-3f2a91bc.css`: the name changes with the content. */
const hashed = /[.-][0-9a-f]{8,}\.\w+$/i

interface Page {
  bytes: Buffer
  zipped?: Buffer
  type: string
  etag: string
  stamp: string
}

const zip = promisify(gzip)

/** Serves a folder of built pages; unknown addresses get index.html, so that the app may route itself. */
export function createWebBuild(place: string): (exchange: Exchange) => Promise<void> {
  const folder = resolve(place)
  const pages = new Map<string, Page>()

  async function load(file: string): Promise<Page | undefined> {
    const facts = await stat(file).catch(() => undefined)
    if (!facts?.isFile()) return undefined
    const stamp = `${facts.mtimeMs}-${facts.size}`
    const known = pages.get(file)
    if (known?.stamp === stamp) return known
    const bytes = await readFile(file)
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream'
    const page: Page = { bytes, type, stamp, etag: `"${stamp}"`, zipped: squeezable.test(type) ? await zip(bytes) : undefined }
    pages.set(file, page)
    return page
  }

  function fileOf(pathname: string): string | undefined {
    try {
      const file = join(folder, decodeURIComponent(pathname))
      return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined
    } catch {
      return undefined
    }
  }

  async function find(pathname: string): Promise<{ page: Page; file: string } | undefined> {
    const file = fileOf(pathname)
    const page = file === undefined ? undefined : await load(file)
    if (file !== undefined && page) return { page, file }
    const index = join(folder, 'index.html')
    const fallback = extname(pathname) === '' ? await load(index) : undefined
    return fallback && { page: fallback, file: index }
  }

  return async ({ request, response, url }) => {
    const found = await find(url.pathname)
    if (!found) return replyText(response, 404, { type: 'text/plain; charset=utf-8', text: '没有这个页面' })
    const { page, file } = found
    const cache = hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
    const headers = { 'content-type': page.type, 'cache-control': cache, etag: page.etag, vary: 'accept-encoding', 'x-content-type-options': 'nosniff', 'content-security-policy': "frame-ancestors 'self'" }
    if (request.headers['if-none-match'] === page.etag) return void response.writeHead(304, headers).end()
    const isZipped = page.zipped !== undefined && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    const body = isZipped && page.zipped ? page.zipped : page.bytes
    response.writeHead(200, { ...headers, ...(isZipped ? { 'content-encoding': 'gzip' } : {}), 'content-length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
