import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { isLoopback } from '../http/request'
import { replyText } from '../http/reply'
import type { Exchange, Route } from '../http/router'

/** Beside this file, and beside the bundle as well: the build copies it there. */
const folder = join(__dirname, 'page')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Nothing from elsewhere, nothing inline, and in nobody's frame. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

async function send({ request, response }: Exchange, name: string): Promise<void> {
  const plain = (status: number, text: string) => replyText(response, status, { type: 'text/plain; charset=utf-8', text })
  if (!isLoopback(request)) return plain(403, '控制台只在运行模拟环境的这台电脑上打开，地址用 127.0.0.1。')
  const text = /^[a-z-]+\.(html|js|css)$/.test(name) ? await readFile(join(folder, name), 'utf8').catch(() => undefined) : undefined
  if (text === undefined) return plain(404, '没有这个文件')
  response.setHeader('content-security-policy', policy)
  response.setHeader('referrer-policy', 'no-referrer')
  replyText(response, 200, { type: types[extname(name)] ?? 'text/plain; charset=utf-8', text })
}

/** The console's page. It holds nothing secret: what it shows it asks for, with the token that somebody typed. */
export function pageRoutes(): Route[] {
  return [
    { method: 'GET', path: '/emulator', answer: exchange => send(exchange, 'index.html') },
    { method: 'GET', path: '/emulator/page/', answer: send },
  ]
}
