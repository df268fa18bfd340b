import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import type { BrowserContext, Route } from 'playwright-core'
import { builtWeapp } from '../../support/places'
import { readBuild } from './read-build'

const HOST = path.join(__dirname, 'host')

/** Where the host lies: on the emulator's own origin, so that a person who is signed in there is signed in here. */
export const HOST_PATH = '/weapp/'

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="host.css"><body><script src="build.js"></script><script src="host.js"></script></body></html>`

function bundleHost(): string {
  const { outputFiles } = buildSync({ entryPoints: [path.join(HOST, 'index.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent' })
  return outputFiles[0]?.text ?? ''
}

/** Answers a browser with the host and with the build as it lies there, unmodified. */
export async function serveWeapp(context: BrowserContext): Promise<void> {
  const scripts: Record<string, { contentType: string; body: string }> = {
    '': { contentType: 'text/html', body: PAGE },
    'host.css': { contentType: 'text/css', body: readFileSync(path.join(HOST, 'host.css'), 'utf8') },
    'host.js': { contentType: 'text/javascript', body: bundleHost() },
    'build.js': { contentType: 'text/javascript', body: readBuild() },
  }
  await context.route((url) => url.pathname.startsWith(HOST_PATH), (route: Route) => {
    const name = new URL(route.request().url()).pathname.slice(HOST_PATH.length)
    return route.fulfill(scripts[name] ?? { path: path.join(builtWeapp, name) })
  })
}
